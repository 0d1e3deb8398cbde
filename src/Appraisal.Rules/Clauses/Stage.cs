namespace Appraisal;

/// <summary>Priorities of rules, high to low: each stage reads what the stages before it concluded.</summary>
public static class Stage
{
    /// <summary>Clauses that read facts of the input. A rule without a priority has this one.</summary>
    public const int Clause = 0;

    /// <summary>Figures over several people, such as means and ranks.</summary>
    public const int Comparison = -5;

    /// <summary>Sections: full points, floors, caps and gates over the clauses' lines.</summary>
    public const int Section = -10;

    /// <summary>The total of the points.</summary>
    public const int Total = -20;

    /// <summary>Grades, and what follows from them.</summary>
    public const int Grade = -30;

    /// <summary>Pay that depends on scores.</summary>
    public const int Pay = -40;

    /// <summary>Limits on fines, which depend on the whole pay.</summary>
    public const int Limit = -45;

    /// <summary>Sums over the pay.</summary>
    public const int Payable = -50;
}
