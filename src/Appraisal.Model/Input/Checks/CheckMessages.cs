using System.Globalization;

namespace Appraisal;

/// <summary>What the checks say: what was given, what is allowed, and what was probably meant.</summary>
internal static class CheckMessages
{
    public static string Missing(string name) => Say($"{name} is missing: it is required here.");

    public static string Blank(string name) => Say($"{name} is empty: give it a text.");

    public static string BlankItem(string name) => Say($"An entry of {name} is empty: give it a text or leave it out.");

    public static string NoLeaderOrGuide() => "The team has neither leader nor guide: name at least one of them.";

    public static string NoMembers() => "The team has no members: name at least one.";

    public static string PeriodEndsEarly(Period period) => Say($"The period ends on {Day(period.To)}, before it begins on {Day(period.From)}.");

    public static string PeriodNotAllowed(Period period, IEnumerable<SchemeVocabulary> schemes) =>
        Say($"The period {period} does not fit: {Join(schemes, scheme => scheme.Scheme + " needs " + Describe(scheme.Period), "; ")}.");

    public static string NotInForce(Period period, IEnumerable<SchemeVocabulary> schemes)
    {
        var days = Join(schemes, scheme => scheme.Scheme + " is in force only from " + Day(scheme.InForceFrom!.Value), "; ");
        return Say($"The period begins on {Day(period.From)}, but {days}.");
    }

    public static string AppraiseeTwice(string employee, string scheme) =>
        Say($"Employee {Quote(employee)} is already appraised under {scheme} above: keep one entry.");

    public static string UnknownScheme(string scheme, Vocabulary vocabulary)
    {
        var known = vocabulary.Schemes.Select(each => each.Scheme);
        return Say($"There is no scheme {Quote(scheme)}.{Suggestion.For(scheme, known)} Known: {Join(known)}.");
    }

    public static string NoTeam(string employee, SchemeVocabulary scheme)
    {
        var role = scheme.TeamRole == TeamRole.Leader ? "leader" : "guide";
        return Say($"No team names {Quote(employee)} as its {role}, but {scheme.Scheme} is about one: add the team under teams.");
    }

    public static string PostMissing(SchemeVocabulary scheme) => Say($"post is missing: {scheme.Scheme} needs one of {Join(scheme.Posts)}.");

    public static string PostNotAllowed(string post, SchemeVocabulary scheme) => Say($"{scheme.Scheme} has no posts: leave out {Quote(post)}.");

    public static string UnknownPost(string post, SchemeVocabulary scheme) =>
        Say($"{scheme.Scheme} has no post {Quote(post)}.{Suggestion.For(post, scheme.Posts)} Allowed: {Join(scheme.Posts)}.");

    public static string IdTwice(string what, string id) => Say($"There is another {what} {Quote(id)} above: give each its own id.");

    public static string MemberTwice(string member) => Say($"{Quote(member)} is already a member of this team: name everybody once.");

    public static string MeasuredTwice(string employee, string indicator) =>
        Say($"{indicator} of {Quote(employee)} is already given above: keep one value.");

    public static string RatedTwice(string employee, string criterion, string rater) =>
        Say($"{Quote(rater)} has already rated {criterion} of {Quote(employee)} above: keep one rating.");

    public static string UnknownEmployee(string employee, IEnumerable<string> people) =>
        Say($"Nobody with the id {Quote(employee)} is among the appraisees or in a team.{Suggestion.For(employee, people)}");

    public static string UnknownCode(string what, string code, string employee, IEnumerable<SchemeIndex> schemes, IEnumerable<string> known)
    {
        var names = Join(schemes, scheme => scheme.Scheme.Scheme);
        var why = names.Length == 0
            ? $"nothing reads it of {Quote(employee)}, who is not appraised"
            : $"nothing in {names} reads it of {Quote(employee)} in that role or post";
        return Say($"The {what} {Quote(code)} does not apply: {why}.{Suggestion.For(code, known)}");
    }

    public static string OutOfRange(string what, decimal value, ValueRange range) =>
        Say($"{what} is {Number(value)}, but must be {Describe(range)}.");

    public static string AboveOther(string code, decimal value, string other, decimal limit) =>
        Say($"{code} is {Number(value)}, more than {other}, which is {Number(limit)}.");

    public static string InvalidLevel(CriterionDefinition criterion, decimal score) =>
        Say($"{criterion.Code} is rated {Number(score)}, but has only the levels {Join(criterion.Levels, Number)}.");

    public static string UnknownGroup(string group) =>
        Say($"There is no group of raters {Quote(group)}.{Suggestion.For(group, RaterGroups.Names)} Allowed: {Join(RaterGroups.Names)}.");

    public static string DateAfterPeriod(DateOnly date, Period period) =>
        Say($"{Day(date)} is too late for the period, which ends on {Day(period.To)}: correct the date, or leave the event to its own period.");

    public static string CountOutOfRange(decimal count) => Say($"count is {Number(count)}, but must be a whole number from 1 to {int.MaxValue}.");

    public static string OnceOnly(OccurrenceDefinition kind, decimal count) =>
        Say($"{kind.Kind} is recorded one by one, but count is {Number(count)}: enter each event by itself.");

    public static string UnknownCircumstance(OccurrenceDefinition kind, string circumstance) => kind.Circumstances.Count == 0
        ? Say($"{kind.Kind} has no circumstances: leave out {Quote(circumstance)}.")
        : Say($"{kind.Kind} has no circumstance {Quote(circumstance)}.{Suggestion.For(circumstance, kind.Circumstances)} Allowed: {All(kind)}.");

    public static string CircumstanceRequired(OccurrenceDefinition kind) =>
        Say($"{kind.Kind} needs {HowMany(kind)} of the circumstances {All(kind)}.");

    public static string OneCircumstance(OccurrenceDefinition kind) =>
        Say($"{kind.Kind} has exactly one of the circumstances {All(kind)}: keep one.");

    public static string AmountRequired(OccurrenceDefinition kind) =>
        Say($"{kind.Kind} needs an amount{(kind.Amount is null ? string.Empty : ", " + Describe(kind.Amount))}.");

    public static string AmountNotAllowed(OccurrenceDefinition kind) => Say($"{kind.Kind} has no amount: leave it out.");

    public static string TermsTwice(string scheme) => Say($"The terms of {scheme} are already given above: keep one of them.");

    public static string VersionTwice(string scheme, Given<DateOnly> from) => from.IsKnown
        ? Say($"There is another version of the terms of {scheme} from {Day(from.Value)}: give each its own day.")
        : Say($"There is another version of the terms of {scheme} without a day it begins: give each its own day in from.");

    public static string TermOfOtherScheme(TermOverride term, string scheme) =>
        Say($"{term.Term} is a term of {term.Scheme}, but stands among those of {scheme}.");

    /// <summary>A range in words, for example <c>a number at least 0 and at most 1 (a fraction: 72% is 0.72)</c>.</summary>
    private static string Describe(ValueRange range)
    {
        var low = range.Minimum is not { } minimum ? null : (range.MinimumExcluded ? "above " : "at least ") + Number(minimum);
        var high = range.Maximum is not { } maximum ? null : (range.MaximumExcluded ? "below " : "at most ") + Number(maximum);
        var bounds = low is null || high is null ? low + high : low + " and " + high;
        var number = range.Whole ? "a whole number" : "a number";
        var unit = range.Unit switch
        {
            "rate" => " (a fraction: 72% is 0.72)",
            "count" or "" => string.Empty,
            _ => " (" + range.Unit + ")",
        };
        return bounds.Length == 0 ? number + unit : number + " " + bounds + unit;
    }

    private static string Describe(PeriodRule rule) =>
        rule == PeriodRule.Month ? "one whole calendar month, such as 2014-04" : "one whole calendar quarter, such as 2014-Q2";

    private static string All(OccurrenceDefinition kind) => Join(kind.Circumstances);

    private static string HowMany(OccurrenceDefinition kind) => kind.CircumstanceRule == CircumstanceRule.ExactlyOne ? "exactly one" : "at least one";

    private static string Quote(string text) => ReadingMessages.Quote(text);

    private static string Number(decimal value) => Decimals.Write(value);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);

    private static string Join<T>(IEnumerable<T> items, Func<T, string> show, string separator = ", ") => string.Join(separator, items.Select(show));

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
