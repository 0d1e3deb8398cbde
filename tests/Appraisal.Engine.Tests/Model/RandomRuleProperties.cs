using System.Globalization;
using Appraisal.Engine.RuleModel;
using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Engine.Tests.Model;

/// <summary>
/// Random small rule sets, run by random steps: the matches, firings and conclusions of the engine are those of a plain enumeration.
/// The variable <c>APPRAISAL_MODEL_CASES</c> sets the number of cases for a longer run.
/// </summary>
public sealed class RandomRuleProperties
{
    private static readonly int _cases
        = int.TryParse(
            Environment.GetEnvironmentVariable("APPRAISAL_MODEL_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases)
            ? cases
            : 300;

    [Fact]
    [Trait("Statement", "22")]
    [Trait("Statement", "25")]
    [Trait("Statement", "26")]
    [Trait("Statement", "27")]
    [Trait("Statement", "59")]
    [Trait("Statement", "61")]
    public void Random_rules_match_fire_and_conclude_as_a_plain_enumeration_of_all_combinations_says()
        => Check((rule, log) => rule.Define(log));

    [Fact]
    [Trait("Statement", "1")]
    [Trait("Statement", "2")]
    [Trait("Statement", "3")]
    [Trait("Statement", "4")]
    public void Random_rules_in_the_fluent_language_do_so_too()
        => Check(FluentRule.Define);

    private static void Check(Func<RandomRule, FiringLog, IRuleDefinition> define)
        => Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            ArbMap.Default.ArbFor<(byte, byte, byte)[]>(),
            (rules, steps) => Difference(RuleSource.Rules(rules), define, steps) is { } difference
                ? Prop.Label(false, difference)
                : Prop.Label(true, string.Empty))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(_cases).WithStartSize(10).WithEndSize(50));

    private static string? Difference(
        RandomRule[] rules, Func<RandomRule, FiringLog, IRuleDefinition> define, (byte Kind, byte Which, byte Value)[] steps)
    {
        var log = new FiringLog();
        var live = new HashSet<IMatch>(ReferenceEqualityComparer.Instance);
        var updated = new HashSet<IMatch>(ReferenceEqualityComparer.Instance);
        var session = new RuleCompiler().Compile(rules.Select(r => define(r, log))).CreateSession(s =>
        {
            s.Events.ActivationCreatedEvent += (_, e) => live.Add(e.Match);
            s.Events.ActivationUpdatedEvent += (_, e) => updated.Add(e.Match);
            s.Events.ActivationDeletedEvent += (_, e) => live.Remove(e.Match);
        });
        var model = new NaiveSession(rules);
        var id = 0;
        foreach (var step in steps.Prepend(default))
        {
            List<string> fired = [];
            updated.Clear();
            if (step != default && Take(session, model.Facts, step, ref id) is { } changed)
                model.Changed(changed, [.. updated.Select(Describe)]);
            else
                fired = Fire(session, model, step != default);
            var difference = Compare("matches", model.Shown, live.Select(Describe))
                ?? Compare("firings", fired, log.Entries)
                ?? Compare(
                    "conclusions",
                    model.Conclusions.Select(d => d.ToString()),
                    session.Query<D>().AsEnumerable().Select(d => d.ToString()));
            if (difference is not null)
                return $"{difference} after {step} of {string.Join(" ", steps)}\n{string.Join('\n', rules.AsEnumerable())}";
            log.Entries.Clear();
        }

        return null;
    }

    private static string? Compare(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var wanted = string.Join(" / ", expected.Order(StringComparer.Ordinal));
        var had = string.Join(" / ", found.Order(StringComparer.Ordinal));
        return wanted == had ? null : $"{what}: expected {wanted}; found {had}";
    }

    private static string Describe(IMatch match) => match.Rule.Name + " " + FiringLog.Show(match);

    private static List<string> Fire(ISession session, NaiveSession model, bool fires)
    {
        if (!fires)
            return [];
        session.Fire();
        return model.Fire();
    }

    /// <summary>Changes the facts of the session and of the model; gives the changed ones, or null if the step is to fire.</summary>
    private static TestFact[]? Take(ISession session, List<TestFact> facts, (byte Kind, byte Which, byte Value) step, ref int id)
    {
        TestFact[] changed;
        switch (step.Kind % 8)
        {
            case 0 or 1:
                changed = [RandomFact.New(step.Which, step.Value, ref id)];
                session.Insert(changed[0]);
                facts.AddRange(changed);
                break;
            case 2:
                changed =
                [
                    RandomFact.New(step.Which, step.Value, ref id),
                    RandomFact.New((byte)(step.Which % 3 + 1), (byte)(step.Value / 2), ref id),
                    RandomFact.New(step.Which, step.Which, ref id),
                ];
                session.InsertAll(changed);
                facts.AddRange(changed);
                break;
            case 3 when facts.Count > 0:
                changed = [facts[step.Which % facts.Count]];
                RandomFact.Change(changed[0], step.Value);
                session.Update(changed[0]);
                break;
            case 4 when facts.Count > 1 && step.Which % 2 == 1:
                changed = [.. facts.Where((_, i) => i % 4 != step.Which / 2 % 8)];
                foreach (var fact in changed)
                    RandomFact.Move(fact, step.Value);
                session.UpdateAll(changed);
                break;
            case 4 when facts.Count > 1:
                changed = [facts[step.Which % facts.Count], facts[(step.Which + 1) % facts.Count]];
                RandomFact.Change(changed[0], step.Value);
                RandomFact.Change(changed[1], (byte)(step.Value / 3));
                session.UpdateAll(changed);
                break;
            case 5 when facts.Count > 0:
                changed = [facts[step.Which % facts.Count]];
                facts.Remove(changed[0]);
                session.Retract(changed[0]);
                break;
            case 6 when facts.Count > 2:
                changed = [.. facts.Where((_, i) => i % 2 == step.Which % 2)];
                facts.RemoveAll(changed.Contains);
                session.RetractAll(changed);
                break;
            default:
                return null;
        }

        return changed;
    }
}
