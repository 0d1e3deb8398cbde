using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>The end of a rule, or of one branch of it: every tuple here is a match.</summary>
internal sealed class TerminalNode(CompiledRule rule, int[] distances, CompiledAction[] actions, CompiledFilters filters) : BetaNode
{
    public CompiledRule Rule { get; } = rule;

    /// <summary>How far up each declared fact of the rule lies; -1 for one that this branch does not bind.</summary>
    public int[] Distances { get; } = distances;

    public CompiledAction[] Actions { get; } = actions;

    public CompiledFilters Filters { get; } = filters;

    /// <summary>Whether somebody may still have the context of a firing when that is over.</summary>
    public bool MayKeepContext { get; } = Array.Exists(actions, a => a.MayKeepContext);

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples[i] is not RuleMatch match)
            {
                match = new RuleMatch(this, tuples[i]);
                tuples[i].Set(this, match);
            }

            match.IsKnown = true;
            session.Activated(match);
        }
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            if (MatchOf(tuples[i]) is { } match)
                session.Reactivated(match);
        }
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            if (MatchOf(tuples[i]) is not { } match)
                continue;
            match.IsKnown = false;
            session.Deactivated(match);
        }
    }

    /// <summary>The match of a tuple; null once it has ended.</summary>
    private RuleMatch? MatchOf(MatchTuple tuple)
        => (tuple as RuleMatch ?? tuple.Get(this) as RuleMatch) is { IsKnown: true } match ? match : null;
}
