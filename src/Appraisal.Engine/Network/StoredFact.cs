using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Network;

/// <summary>A fact of the working memory: inserted by the application or owned by an activation.</summary>
internal sealed class StoredFact : Fact
{
    public StoredFact(object value, FactTable table, int hash)
    {
        Value = value;
        Table = table;
        Hash = hash;
    }

    public FactTable Table { get; set; }

    public int Hash { get; set; }

    public bool IsStored { get; set; }

    public StoredFact? NextInBucket;

    public StoredFact? Previous;

    public StoredFact? Next;

    /// <summary>The activation that owns the fact; null for facts of the application.</summary>
    public Activation? Owner { get; set; }

    public override Type Type => Table.Type;

    public override IFactSource? Source => Owner;
}
