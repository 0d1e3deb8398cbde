namespace Appraisal.Engine.Diagnostics;

/// <summary>What a node does.</summary>
public enum NodeType
{
    /// <summary>Where facts enter.</summary>
    Root,

    /// <summary>Lets facts of one type through.</summary>
    Type,

    /// <summary>Lets facts through that meet a condition.</summary>
    Selection,

    /// <summary>Hands on the facts of a pattern.</summary>
    AlphaMemory,

    /// <summary>Holds the empty match that every match begins with.</summary>
    Dummy,

    /// <summary>Joins matches with facts.</summary>
    Join,

    /// <summary>Makes matches of facts, or facts of results.</summary>
    Adapter,

    /// <summary>Lets matches through for which a fact exists.</summary>
    Exists,

    /// <summary>Computes the results of a query.</summary>
    Aggregate,

    /// <summary>Lets matches through for which no fact exists.</summary>
    Not,

    /// <summary>Adds a computed value to matches.</summary>
    Binding,

    /// <summary>Files matches under a key.</summary>
    BetaMemory,

    /// <summary>Activates a rule.</summary>
    Rule,
}
