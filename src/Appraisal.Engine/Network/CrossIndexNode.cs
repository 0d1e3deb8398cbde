namespace Appraisal.Engine.Network;

/// <summary>The index of joins without an equality: one group for everything.</summary>
internal sealed class CrossIndexNode : IndexNode
{
    public override IndexState StateOf(Session session)
    {
        var state = session.States[StateIndex];
        if (state is null)
            session.States[StateIndex] = state = new CrossIndex(Children.Count);
        return (CrossIndex)state;
    }

    public override KeyGroup? Locate(Session session, MatchTuple tuple, KeyGroup? current) => current ?? ((CrossIndex)StateOf(session)).Group;

    public override KeyGroup? LocateRight(Session session, PairedNode node, Fact fact, KeyGroup? current)
        => current ?? ((CrossIndex)StateOf(session)).Group;

    private sealed class CrossIndex(int places) : IndexState
    {
        public KeyGroup Group { get; private set; } = new(places);

        public override IEnumerable<KeyGroup> Groups => [Group];

        public override void Release(KeyGroup group)
        {
        }

        protected override void ClearGroups()
        {
            if (!Group.IsEmpty)
                Group = new KeyGroup(places);
        }
    }
}
