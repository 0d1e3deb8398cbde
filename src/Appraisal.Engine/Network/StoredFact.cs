using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A fact of the working memory: inserted by the application or owned by a match.</summary>
internal class StoredFact : Fact
{
    /// <summary>The place of a fact that is in no table.</summary>
    public const int Nowhere = -1;

    /// <summary>Where the fact stands in the table of its type.</summary>
    public int Place { get; set; } = Nowhere;

    public bool IsStored => Place != Nowhere;

    /// <summary>The match that owns the fact; null for facts of the application.</summary>
    public virtual RuleMatch? Owner => null;

    public override IFactSource? Source => Owner?.Activation;
}
