namespace Appraisal.Engine.Network;

/// <summary>A fact that a match has concluded beside its first one.</summary>
internal sealed class LinkedFact(RuleMatch match) : StoredFact
{
    public override RuleMatch? Owner => IsStored ? match : null;
}
