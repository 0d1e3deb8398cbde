namespace Appraisal;

/// <summary>What the checks say: what was given, what is allowed, and what was probably meant.</summary>
internal static class CheckMessages
{
    public static Explanation Missing(string name) => Say($"{name} is missing: it is required here.");

    public static Explanation Blank(string name) => Say($"{name} is empty: give it a text.");

    public static Explanation BlankItem(string name) => Say($"An entry of {name} is empty: give it a text or leave it out.");

    public static Explanation NoLeaderOrGuide() => Say($"The team has neither leader nor guide: name at least one of them.");

    public static Explanation NoMembers() => Say($"The team has no members: name at least one.");

    public static Explanation PeriodEndsEarly(Period period) => Say($"The period ends on {period.To}, before it begins on {period.From}.");

    public static Explanation PeriodNotAllowed(Period period, IEnumerable<SchemeVocabulary> schemes) =>
        Say($"The period {period.From}..{period.To} does not fit: {Explanation.Join("; ", schemes.Select(Needs))}.");

    public static Explanation NotInForce(Period period, IEnumerable<SchemeVocabulary> schemes)
    {
        var days = Explanation.Join("; ", schemes.Select(scheme => Say($"{scheme.Scheme} is in force only from {scheme.InForceFrom!.Value}")));
        return Say($"The period begins on {period.From}, but {days}.");
    }

    public static Explanation AppraiseeTwice(string employee, string scheme) =>
        Say($"Employee {Quote(employee)} is already appraised under {scheme} above: keep one entry.");

    public static Explanation UnknownScheme(string scheme, Vocabulary vocabulary)
    {
        var known = vocabulary.Schemes.Select(each => each.Scheme);
        return Say($"There is no scheme {Quote(scheme)}.{Suggestion.For(scheme, known)} Known: {Join(known)}.");
    }

    public static Explanation NoTeam(string employee, SchemeVocabulary scheme) => scheme.TeamRole == TeamRole.Leader
        ? Say($"No team names {Quote(employee)} as its leader, but {scheme.Scheme} is about one: add the team under teams.")
        : Say($"No team names {Quote(employee)} as its guide, but {scheme.Scheme} is about one: add the team under teams.");

    public static Explanation PostMissing(SchemeVocabulary scheme) => Say($"post is missing: {scheme.Scheme} needs one of {Join(scheme.Posts)}.");

    public static Explanation PostNotAllowed(string post, SchemeVocabulary scheme) => Say($"{scheme.Scheme} has no posts: leave out {Quote(post)}.");

    public static Explanation UnknownPost(string post, SchemeVocabulary scheme) =>
        Say($"{scheme.Scheme} has no post {Quote(post)}.{Suggestion.For(post, scheme.Posts)} Allowed: {Join(scheme.Posts)}.");

    public static Explanation IdTwice(Explanation what, string id) => Say($"There is another {what} {Quote(id)} above: give each its own id.");

    public static Explanation MemberTwice(string member) => Say($"{Quote(member)} is already a member of this team: name everybody once.");

    public static Explanation MeasuredTwice(string employee, string indicator) =>
        Say($"{indicator} of {Quote(employee)} is already given above: keep one value.");

    public static Explanation RatedTwice(string employee, string criterion, string rater) =>
        Say($"{Quote(rater)} has already rated {criterion} of {Quote(employee)} above: keep one rating.");

    public static Explanation UnknownEmployee(string employee, IEnumerable<string> people) =>
        Say($"Nobody with the id {Quote(employee)} is among the appraisees or in a team.{Suggestion.For(employee, people)}");

    public static Explanation UnknownCode(Explanation what, string code, string employee, IEnumerable<SchemeIndex> schemes, IEnumerable<string> known)
    {
        var names = Join(schemes.Select(scheme => scheme.Scheme.Scheme).Distinct());
        var why = names.Length == 0
            ? Say($"nothing reads it of {Quote(employee)}, who is not appraised")
            : Say($"nothing in {names} reads it of {Quote(employee)} in that role or post");
        return Say($"The {what} {Quote(code)} does not apply: {why}.{Suggestion.For(code, known)}");
    }

    public static Explanation OutOfRange(Explanation what, decimal value, ValueRange range) =>
        Say($"{what} is {Number(value)}, but must be {Describe(range)}.");

    public static Explanation AboveOther(string code, decimal value, string other, decimal limit) =>
        Say($"{code} is {Number(value)}, more than {other}, which is {Number(limit)}.");

    public static Explanation InvalidLevel(CriterionDefinition criterion, decimal score) =>
        Say($"{criterion.Code} is rated {Number(score)}, but has only the levels {Join(criterion.Levels, Number)}.");

    public static Explanation UnknownGroup(string group) =>
        Say($"There is no group of raters {Quote(group)}.{Suggestion.For(group, RaterGroups.Names)} Allowed: {Join(RaterGroups.Names)}.");

    public static Explanation DateAfterPeriod(DateOnly date, Period period) =>
        Say($"{date} is too late for the period, which ends on {period.To}: correct the date, or leave the event to its own period.");

    public static Explanation CountOutOfRange(decimal count) => Say($"count is {Number(count)}, but must be a whole number from 1 to {int.MaxValue}.");

    public static Explanation OnceOnly(OccurrenceDefinition kind, decimal count) =>
        Say($"{kind.Kind} is recorded one by one, but count is {Number(count)}: enter each event by itself.");

    public static Explanation UnknownCircumstance(OccurrenceDefinition kind, string circumstance) => kind.Circumstances.Count == 0
        ? Say($"{kind.Kind} has no circumstances: leave out {Quote(circumstance)}.")
        : Say($"{kind.Kind} has no circumstance {Quote(circumstance)}.{Suggestion.For(circumstance, kind.Circumstances)} Allowed: {All(kind)}.");

    public static Explanation CircumstanceRequired(OccurrenceDefinition kind) => kind.CircumstanceRule == CircumstanceRule.ExactlyOne
        ? Say($"{kind.Kind} needs exactly one of the circumstances {All(kind)}.")
        : Say($"{kind.Kind} needs at least one of the circumstances {All(kind)}.");

    public static Explanation OneCircumstance(OccurrenceDefinition kind) =>
        Say($"{kind.Kind} has exactly one of the circumstances {All(kind)}: keep one.");

    public static Explanation AmountRequired(OccurrenceDefinition kind) => kind.Amount is null
        ? Say($"{kind.Kind} needs an amount.")
        : Say($"{kind.Kind} needs an amount, {Describe(kind.Amount)}.");

    public static Explanation AmountNotAllowed(OccurrenceDefinition kind) => Say($"{kind.Kind} has no amount: leave it out.");

    public static Explanation TermsTwice(string scheme) => Say($"The terms of {scheme} are already given above: keep one of them.");

    public static Explanation VersionTwice(string scheme, Given<DateOnly> from) => from.IsKnown
        ? Say($"There is another version of the terms of {scheme} from {from.Value}: give each its own day.")
        : Say($"There is another version of the terms of {scheme} without a day it begins: give each its own day in from.");

    public static Explanation TermOfOtherScheme(TermOverride term, string scheme) =>
        Say($"{term.Term} is a term of {term.Scheme}, but stands among those of {scheme}.");

    /// <summary>A range in words, for example <c>a number at least 0 and at most 1 (a fraction: 72% is 0.72)</c>.</summary>
    private static Explanation Describe(ValueRange range)
    {
        var low = range.Minimum is not { } minimum ? null
            : range.MinimumExcluded ? Say($"above {Number(minimum)}")
            : Say($"at least {Number(minimum)}");
        var high = range.Maximum is not { } maximum ? null
            : range.MaximumExcluded ? Say($"below {Number(maximum)}")
            : Say($"at most {Number(maximum)}");
        var bounds = low is null || high is null ? low ?? high : Say($"{low} and {high}");
        var unit = range.Unit switch
        {
            "rate" => Say($" (a fraction: 72% is 0.72)"),
            "count" or "" => Explanation.None,
            _ => Say($" ({Explanation.Verbatim(range.Unit)})"),
        };
        return (range.Whole, bounds) switch
        {
            (true, null) => Say($"a whole number{unit}"),
            (true, { } within) => Say($"a whole number {within}{unit}"),
            (false, null) => Say($"a number{unit}"),
            (false, { } within) => Say($"a number {within}{unit}"),
        };
    }

    private static Explanation Needs(SchemeVocabulary scheme) => scheme.Period == PeriodRule.Month
        ? Say($"{scheme.Scheme} needs one whole calendar month, such as 2014-04")
        : Say($"{scheme.Scheme} needs one whole calendar quarter, such as 2014-Q2");

    private static string All(OccurrenceDefinition kind) => Join(kind.Circumstances);

    private static string Quote(string text) => ReadingMessages.Quote(text);

    private static string Number(decimal value) => Decimals.Write(value);

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);

    private static string Join<T>(IEnumerable<T> items, Func<T, string> show) => string.Join(", ", items.Select(show));

    private static Explanation Say(FormattableString text) => Explanation.Of(text);
}
