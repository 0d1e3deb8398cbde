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

    public override void Assert(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            var activation = new Activation(this, tuples.Items[i]);
            tuples.Items[i].Set(this, activation);
            session.Activated(activation);
        }
    }

    public override void Update(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples.Items[i].Get(this) is Activation activation)
                session.Reactivated(activation);
        }
    }

    public override void Retract(Session session, Batch<MatchTuple> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            if (tuples.Items[i].Get(this) is not Activation activation)
                continue;
            tuples.Items[i].Set(this, null);
            session.Deactivated(activation);
        }
    }
}
