namespace Appraisal;

/// <summary>The sort of a statement's line.</summary>
public enum LineKind
{
    /// <summary>The score of an item, already weighted.</summary>
    Score,

    /// <summary>Full points of a section, or what a floor, cap or limit changed; in yuan, what a limit gave back of the fines.</summary>
    Section,

    /// <summary>Points taken away for an occurrence.</summary>
    Deduction,

    /// <summary>A part of the pay.</summary>
    Pay,

    /// <summary>An award, with or without an amount.</summary>
    Award,

    /// <summary>Money taken away for an occurrence.</summary>
    Fine,

    /// <summary>Separation from the company; its value is 0.</summary>
    Separation,
}

/// <summary>The unit of a line's value.</summary>
public enum Unit
{
    /// <summary>Points of a score.</summary>
    Points,

    /// <summary>Yuan, to 0.01.</summary>
    Yuan,
}
