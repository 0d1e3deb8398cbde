using System.Globalization;

namespace Appraisal.Rules.Tests.TaobaoService;

/// <summary>The register's taobao-service rows as a plain calculation, without the engine, under the printed terms.</summary>
internal sealed class PlainTaobaoService(AppraisalInput input)
{
    private const string Scheme = "taobao-service";

    private static readonly (string Clause, string[] Kinds)[] _obligations =
    [
        ("TB-1.1", ["customer-contact-neglected"]),
        ("TB-1.2", ["customer-needs-neglected"]),
        ("TB-1.3", ["after-sales-neglected"]),
        ("TB-1.4", ["shipment-not-tracked"]),
        ("TB-2.1", ["unclear-language"]),
        ("TB-2.2", ["abusive-language", "buyer-offended", "stiff-tone", "script-not-followed"]),
        ("TB-2.3", ["wrong-product-answer", "error-repeated"]),
        ("TB-2.4", ["blunt-refusal"]),
        ("TB-2.5", ["customer-ignored", "fault-not-apologised", "buyer-fault-not-guided"]),
        ("TB-2.6", ["untrue-answer"]),
        ("TB-2.7", ["regular-customer-neglected"]),
        ("TB-2.8", ["rules-not-known", "evidence-not-secured", "liability-admitted"]),
        ("TB-2.9", ["problem-not-recorded"]),
        ("TB-3.1", ["shift-hours-not-kept", "shift-not-rotated", "left-customers-waiting"]),
        ("TB-3.2", ["account-changed", "account-not-swapped"]),
        ("TB-4.1", ["labels-not-printed", "labels-not-handed-over", "handover-not-recorded"]),
        ("TB-4.3", ["label-unmarked"]),
    ];

    private static readonly (string Clause, string Indicator, decimal Low, decimal High, decimal AtLow, decimal AtHigh, decimal Weight)[] _bands =
    [
        ("TB-6.1", "inquiry-conversion-rate", 0.4m, 1m, 40, 100, 30),
        ("TB-6.2", "sales", 55000, 95000, 40, 100, 30),
        ("TB-6.3", "average-order-value", 125, 165, 55, 100, 15),
        ("TB-6.4", "average-response-seconds", 25, 65, 100, 20, 10),
        ("TB-6.5", "reply-rate", 0.85m, 1m, 20, 100, 15),
    ];

    private static readonly (string Clause, string Criterion, decimal Top)[] _criteria =
    [
        ("TB-7.1", "rules", 2),
        ("TB-7.2", "initiative", 2),
        ("TB-7.3", "ability", 3),
        ("TB-7.4", "collaboration", 2),
        ("TB-7.5", "knowledge", 3),
        ("TB-7.6", "chat-content", 2),
    ];

    // In document order, with a sort key for what stands in one clause.
    private readonly List<(string Clause, string Key, string Text)> _lines = [];
    private readonly List<(string Clause, string Key, string Text)> _findings = [];

    private readonly List<string> _fined = [];

    private bool _complete;
    private decimal _gross;
    private decimal _fines;

    public IEnumerable<PlainSlip> Slips() => input.Appraisees.Select(Slip);

    private PlainSlip Slip(Appraisee appraisee)
    {
        _lines.Clear();
        _findings.Clear();
        _fined.Clear();
        (_complete, _gross, _fines) = (true, 0, 0);
        var mine = input.Occurrences.Where(o => o.Employee == appraisee.Employee).OrderBy(o => o.Date).ThenBy(o => o.Id, StringComparer.Ordinal).ToList();
        var inPeriod = mine.Where(o => o.Date >= input.Period.From).ToList();

        foreach (var (clause, kinds) in _obligations)
        {
            foreach (var o in inPeriod.Where(o => kinds.Contains(o.Kind))) Find(clause, o.Kind, o, [Name(o)]);
        }

        Suggestions(inPeriod);
        var separated = Handovers(mine, inPeriod);
        Labels(inPeriod);
        Money("TB-5.1", LineKind.Pay, "a", 2100, []);
        Money("TB-5.1", LineKind.Pay, "b", 420, []);
        Reading(appraisee, "TB-5.2", "absence-days", days => days == 0 ? 157.5m : 0m);
        Reading(appraisee, "TB-5.3", "labels-printed", labels => ((Fraction)labels * 0.1m).Rounded(2));
        var performance = Performance(appraisee);
        var manual = Manual(appraisee, inPeriod);
        if (_fines > _gross) Find("TB-5.6", "fines-exceed-gross", null, _fined.Distinct());

        var figures = FormattableString.Invariant(
            $"{performance.Rounded(20):0.####################} {manual.Rounded(20):0.####################} {_gross:0.##} {_fines:0.##} {Math.Max(0, _gross - _fines):0.##}");
        return new PlainSlip(
            $"{appraisee.Employee} {Scheme} complete={_complete} separation={separated}", figures, Ordered(_lines), Ordered(_findings));
    }

    private static bool IsHarmful(Occurrence o) => o.Kind == "handover-failure" && o.Circumstances.Count > 0 && o.Date >= new DateOnly(2014, 4, 1);

    private static long PositionOf(Occurrence failure, List<Occurrence> mine) =>
        1 + mine.TakeWhile(o => o.Id != failure.Id).Where(IsHarmful).Sum(o => (long)o.Count);

    private void Suggestions(List<Occurrence> inPeriod)
    {
        foreach (var o in inPeriod.Where(o => o.Kind == "suggestion-adopted"))
        {
            Money("TB-2.9", LineKind.Award, Key(o), ((Fraction)(o.Amount ?? 0)).Rounded(2), [Name(o)]);
            if (o.Amount is null) Find("TB-2.9", "award-amount-unset", o, [Name(o)]);
        }
    }

    private bool Handovers(List<Occurrence> mine, List<Occurrence> inPeriod)
    {
        var separated = false;
        var history = mine.Where(o => IsHarmful(o) && o.Date < input.Period.From).ToList();
        var fined = history.Where(o => PositionOf(o, mine) <= 2).Select(Name).ToList();
        var first = true;
        foreach (var o in inPeriod.Where(o => o.Kind == "handover-failure"))
        {
            if (!IsHarmful(o))
            {
                Find("TB-3.3", o.Kind, o, [Name(o)]);
                continue;
            }

            var because = (first ? history.Select(Name) : fined).Append(Name(o)).ToList();
            first = false;
            var position = PositionOf(o, mine);
            var fine = (position, o.Count) switch
            {
                (1, 1) => 50,
                (1, _) => 150,
                (2, _) => 100,
                _ => 0,
            };
            if (fine > 0) Money("TB-3.3", LineKind.Fine, Key(o) + " 1", -fine, because);
            if (position + o.Count - 1 < 3) continue;

            separated = true;
            Money("TB-3.3", LineKind.Separation, Key(o) + " 2", 0, because);
        }

        return separated;
    }

    private void Labels(List<Occurrence> inPeriod)
    {
        foreach (var o in inPeriod.Where(o => o.Kind == "label-misprinted"))
        {
            Fraction each = Math.Min(500, Math.Max(10, Math.Min(o.Amount!.Value, 1000) * 3));
            Money("TB-4.2", LineKind.Fine, Key(o), -(each * o.Count).Rounded(2), [Name(o)]);
        }

        foreach (var o in inPeriod.Where(o => o.Kind == "special-express-delayed"))
        {
            Money("TB-4.4", LineKind.Fine, Key(o), -((Fraction)o.Amount!.Value).Rounded(2), [Name(o)]);
        }
    }

    private void Reading(Appraisee appraisee, string clause, string indicator, Func<decimal, decimal> pay)
    {
        if (MeasuredOf(appraisee, indicator) is { } reading) Money(clause, LineKind.Pay, "", pay(reading.Value), [reading.Reference]);
        else
        {
            Money(clause, LineKind.Pay, "", 0, []);
            Miss(clause);
        }
    }

    private Fraction Performance(Appraisee appraisee)
    {
        Fraction sum = 0m;
        var because = new List<string>();
        foreach (var (clause, indicator, low, high, atLow, atHigh, weight) in _bands)
        {
            Fraction score = 0m;
            if (MeasuredOf(appraisee, indicator) is { } reading)
            {
                var inside = Math.Clamp(reading.Value, low, high);
                score = ((((Fraction)inside - low) * ((Fraction)atHigh - atLow) / ((Fraction)high - low)) + atLow) * weight / 100m;
                because.Add(reading.Reference);
                Line(clause, LineKind.Score, "", score, weight, [reading.Reference]);
            }
            else
            {
                Line(clause, LineKind.Score, "", 0m, weight, []);
                Miss(clause);
            }

            sum += score;
        }

        Money("TB-5.4", LineKind.Pay, "", (sum * 10.5m).Rounded(2), because);
        return sum;
    }

    private Fraction Manual(Appraisee appraisee, List<Occurrence> inPeriod)
    {
        Fraction sum = 0m;
        var because = new List<string>();
        var allRated = true;
        foreach (var (clause, criterion, top) in _criteria)
        {
            var ratings = input.Ratings.Where(r => r.Employee == appraisee.Employee && r.Criterion == criterion).ToList();
            var names = ratings.Select(r => r.Reference).ToList();
            var mean = ratings.Count == 0 ? 0m : (Fraction)ratings.Sum(r => r.Score) / ratings.Count;
            Line(clause, LineKind.Score, "", mean, top, names);
            because.AddRange(names);
            sum += mean;
            if (ratings.Count == 0)
            {
                Miss(clause);
                allRated = false;
            }

            if (criterion != "rules" || !(mean > 0m)) continue;
            var breaches = inPeriod.Where(o => o.Kind != "suggestion-adopted").Select(Name).ToList();
            if (breaches.Count > 0) Find("TB-7.7", "rating-contradicts-record", null, [.. names, .. breaches]);
        }

        if (allRated && sum < 6m)
        {
            Line("TB-5.5", LineKind.Section, "a", 6m - sum, null, because);
            sum = 6m;
        }

        Money("TB-5.5", LineKind.Pay, "b", (sum * 60m).Rounded(2), because);
        return sum;
    }

    private Measurement? MeasuredOf(Appraisee appraisee, string indicator) =>
        input.Measurements.SingleOrDefault(m => m.Employee == appraisee.Employee && m.Indicator == indicator);

    private void Money(string clause, LineKind kind, string key, decimal value, IReadOnlyList<string> because)
    {
        if (kind == LineKind.Fine) _fined.AddRange(because);
        if (value < 0) _fines -= value;
        else _gross += value;
        Line(clause, kind, key, value, null, because);
    }

    private void Line(string clause, LineKind kind, string key, Fraction value, decimal? max, IEnumerable<string> because) =>
        _lines.Add((clause, key, PlainSlip.Line(clause, kind, value.Rounded(20), max, because.Order(StringComparer.Ordinal))));

    private void Find(string clause, string code, Occurrence? about, IEnumerable<string> because) =>
        _findings.Add((clause, about is null ? "" : Key(about), PlainStatement.Finding(clause, code, because.Order(StringComparer.Ordinal))));

    private void Miss(string clause)
    {
        _complete = false;
        _findings.Add((clause, "", PlainStatement.Finding(clause, "missing-input", [])));
    }

    // The document puts 6.0 last of the sixes; no line stands there.
    private static string Ordered(IEnumerable<(string Clause, string Key, string Text)> items) =>
        string.Join('\n', items.OrderBy(item => item.Clause, StringComparer.Ordinal).ThenBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Text));

    private static string Name(Occurrence o) => "occurrences/" + o.Id;

    private static string Key(Occurrence o) => string.Create(CultureInfo.InvariantCulture, $"{o.Date:yyyy-MM-dd} {o.Id}");
}
