namespace Appraisal.Engine.Tests.Model;

/// <summary>What the fluent language leaves to the author of a rule, as bits.</summary>
internal sealed record FluentStyle(byte Bits)
{
    /// <summary>Aliases are fields and properties instead of captured locals.</summary>
    public bool UsesMembers => Has(1);

    /// <summary>Every condition begins with When() instead of continuing the chain.</summary>
    public bool Restarts => Has(2);

    /// <summary>All conditions but the first stand in an And group of their own.</summary>
    public bool Nests => Has(4);

    /// <summary>Queries filter by Where instead of by the conditions of Match.</summary>
    public bool FiltersLate => Has(8);

    /// <summary>Yield has an expression of its own for updates.</summary>
    public bool YieldsUpdates => Has(16);

    private bool Has(int bit) => (Bits & bit) != 0;

    public override string ToString() => Bits == 0 ? "" : $" style {Bits}";
}
