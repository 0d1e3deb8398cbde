using Appraisal.Engine.Fluent;
using Appraisal.Engine.RuleModel;
using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Engine.Tests;

/// <summary>Whatever is inserted, changed and retracted, and in whatever order: the matches are those of a plain enumeration.</summary>
public sealed class NetworkProperties
{
    private static readonly ISessionFactory _all = Factory([.. Enumerable.Range(0, NaiveRules.All.Length)]);

    public static TheoryData<int> Rules => [.. Enumerable.Range(0, NaiveRules.All.Length)];

    [Theory]
    [MemberData(nameof(Rules))]
    [Trait("Statement", "25")]
    [Trait("Statement", "41")]
    public void A_rule_alone_has_the_matches_of_a_plain_enumeration(int rule)
    {
        var factory = Factory([rule]);
        Check(steps => Agrees(factory, [rule], steps), 60);
    }

    [Fact]
    public void Rules_that_share_a_network_have_the_matches_of_a_plain_enumeration()
        => Check(steps => Agrees(_all, [.. Enumerable.Range(0, NaiveRules.All.Length)], steps), 150);

    private static void Check(Func<(byte, byte, byte)[], string?> test, int count)
        => Prop.ForAll(
            ArbMap.Default.ArbFor<(byte, byte, byte)[]>(),
            steps => test(steps) is { } difference ? Prop.Label(false, difference) : Prop.Label(true, string.Empty))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(40));

    private static ISessionFactory Factory(int[] rules)
    {
        var definitions = rules.Select(i => new InlineRule(r =>
        {
            r.Called("rule" + i);
            NaiveRules.All[i].Define(r);
        }));
        return new RuleCompiler().Compile(new RuleDefinitionFactory().Create(definitions));
    }

    private static string? Agrees(ISessionFactory factory, int[] rules, (byte Kind, byte Which, byte Value)[] steps)
    {
        var live = new HashSet<IMatch>(ReferenceEqualityComparer.Instance);
        var world = new World();
        var session = factory.CreateSession(s =>
        {
            s.Events.ActivationCreatedEvent += (_, e) => live.Add(e.Match);
            s.Events.ActivationDeletedEvent += (_, e) => live.Remove(e.Match);
        });
        var id = 0;
        foreach (var step in steps)
        {
            Take(session, world, live, step, ref id);
            foreach (var rule in rules)
            {
                var expected = NaiveRules.All[rule].Matches(world).Order(StringComparer.Ordinal);
                var found = live.Where(m => m.Rule.Name == "rule" + rule).Select(NaiveRules.Describe).Order(StringComparer.Ordinal);
                var (wanted, had) = (string.Join(" / ", expected), string.Join(" / ", found));
                if (wanted != had)
                    return $"rule {rule} after {step}: expected {wanted}; found {had}";
            }
        }

        return null;
    }

    private static void Take(ISession session, World world, HashSet<IMatch> live, (byte Kind, byte Which, byte Value) step, ref int id)
    {
        switch (step.Kind % 8)
        {
            case 0 or 1:
                var fact = RandomFact.New(step.Which, step.Value, ref id);
                session.Insert(fact);
                world.Facts.Add(fact);
                break;
            case 2:
                object[] batch =
                [
                    RandomFact.New(step.Which, step.Value, ref id),
                    RandomFact.New((byte)(step.Which % 3 + 1), step.Value, ref id),
                    RandomFact.New(step.Which, (byte)(step.Value / 2), ref id),
                ];
                session.InsertAll(batch);
                world.Facts.AddRange(batch);
                break;
            case 3 or 4 when world.Facts.Count > 0:
                var changed = world.Facts[step.Which % world.Facts.Count];
                RandomFact.Change((TestFact)changed, step.Value);
                session.Update(changed);
                break;
            case 5 when world.Facts.Count > 1:
                object[] several = [world.Facts[step.Which % world.Facts.Count], world.Facts[(step.Which + 1) % world.Facts.Count]];
                RandomFact.Change((TestFact)several[0], step.Value);
                RandomFact.Change((TestFact)several[1], (byte)(step.Value / 3));
                session.UpdateAll(several);
                break;
            case 6 when world.Facts.Count > 0:
                var gone = world.Facts[step.Which % world.Facts.Count];
                session.Retract(gone);
                world.Facts.Remove(gone);
                break;
            case 7 when step.Which < 8:
                live.Clear();
                world.Facts.Clear();
                ((Session)session).Reset();
                break;
            case 7 when world.Facts.Count > 2:
                object[] leaving = [.. world.Facts.Where((_, i) => i % 2 == step.Which % 2)];
                session.RetractAll(leaving);
                world.Facts.RemoveAll(leaving.Contains);
                break;
        }
    }
}
