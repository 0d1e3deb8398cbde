using System.Text.Json;
using Appraisal.Benchmarks.Joins;
using Appraisal.Benchmarks.ScoreCards;

namespace Appraisal.Benchmarks.Ratios;

/// <summary>
/// The same work for the rule engine the program was built with, so that a build with another engine can be set beside it.
/// </summary>
/// <remarks>Processor time in milliseconds, the least of several goes, as one JSON object. The sizes are small: joins may be
/// quadratic.</remarks>
internal static class EngineReport
{
    public const string Argument = "engine";

    private static readonly JsonSerializerOptions _layout = new() { WriteIndented = true };

    /// <summary>Measures, and prints the figures.</summary>
    public static int Print()
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(Measure(), _layout));
        return 0;
    }

    /// <summary>
    /// Measures, and prints the figures beside those of another build: work, there, here, and how many times as much here.
    /// </summary>
    /// <exception cref="InvalidOperationException">The rules fired another number of times there.</exception>
    public static int PrintBeside(string file)
    {
        var theirs = JsonSerializer.Deserialize<Figures>(File.ReadAllText(file))!;
        var ours = Measure();
        Console.Out.WriteLine($"| work | {theirs.Engine}, ms | {ours.Engine}, ms | ratio |");
        Console.Out.WriteLine("|---|---|---|---|");
        foreach (var (work, there) in theirs.Works)
        {
            var here = ours.Works[work];
            if (here.Fired != there.Fired)
                throw new InvalidOperationException($"{work}: {there.Fired} firings there, {here.Fired} here.");
            Console.Out.WriteLine(FormattableString.Invariant(
                $"| {work} | {there.Milliseconds:0.0} | {here.Milliseconds:0.0} | {here.Milliseconds / there.Milliseconds:0.0} |"));
        }

        return 0;
    }

    private static Figures Measure()
    {
        var works = new Dictionary<string, Figure>();
        foreach (var rule in new[] { typeof(PlainJoin), typeof(WithoutPartner), typeof(WithPartner), typeof(Partners) })
        {
            foreach (var size in new[] { 500, 1_000, 2_000, 4_000 })
            {
                var join = new JoinBenchmarks { FactsPerSide = size, RuleClass = rule };
                join.Prepare();
                Add(works, $"{rule.Name}, {size} a side, in batches", join.InBatches);
                Add(works, $"{rule.Name}, {size} a side, one by one", join.OneByOne);
            }
        }

        var sessions = ScoreCardRules.Compile();
        var facts = new ScoreCardFacts(400);
        var employees = new EmployeeWork(sessions, facts, 400);
        Add(works, "score card, 400 employees, a session each", () => employees.Fresh());
        foreach (var size in new[] { 100, 400 })
        {
            var department = new DepartmentWork(sessions, facts, size);
            Add(works, $"score card, {size} employees in one session, in batches", () => department.InBatches());
            Add(works, $"score card, {size} employees in one session, one by one", () => department.OneByOne());
        }

        return new Figures(typeof(ISession).Assembly.GetName().Name!, works);
    }

    private static void Add(Dictionary<string, Figure> works, string name, Func<int> work)
    {
        var fired = work();
        works.Add(name, new Figure(fired, Cost.LeastCpu(5, () => work()) / 1000));
    }

    private sealed record Figures(string Engine, Dictionary<string, Figure> Works);

    private sealed record Figure(int Fired, double Milliseconds);
}
