using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A fact of the working memory: inserted by the application or owned by a match.</summary>
internal sealed class StoredFact : Fact
{
    /// <summary>The place of a fact that is in no table.</summary>
    public const int Nowhere = -1;

    public StoredFact(object value, FactTable table)
    {
        Value = value;
        Table = table;
    }

    public FactTable Table { get; set; }

    /// <summary>Where the fact stands in its table.</summary>
    public int Place { get; set; } = Nowhere;

    public bool IsStored => Place != Nowhere;

    /// <summary>The match that owns the fact; null for facts of the application.</summary>
    public RuleMatch? Owner { get; set; }

    public override Type Type => Table.Type;

    public override IFactSource? Source => Owner?.Activation;
}
