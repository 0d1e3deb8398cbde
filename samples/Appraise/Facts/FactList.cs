namespace Appraisal.Samples.Facts;

/// <summary>A list of the input whose facts may stand in a CSV file, a row each.</summary>
/// <param name="Name">The list's name in the input.</param>
/// <param name="Columns">The columns, named as the properties.</param>
internal sealed record FactList(string Name, IReadOnlyList<FactColumn> Columns)
{
    /// <summary>The readings.</summary>
    public static FactList Measurements { get; } = new(
        "measurements", [new("employee", IsRequired: true), new("indicator", IsRequired: true), new("value", CellKind.Number, IsRequired: true)]);

    /// <summary>The events.</summary>
    public static FactList Occurrences { get; } = new(
        "occurrences",
        [
            new("id", IsRequired: true),
            new("employee", IsRequired: true),
            new("kind", IsRequired: true),
            new("date", CellKind.Word, IsRequired: true),
            new("count", CellKind.Number),
            new("circumstances", CellKind.Words),
            new("amount", CellKind.Number),
            new("note"),
        ]);

    /// <summary>The ratings.</summary>
    public static FactList Ratings { get; } = new(
        "ratings",
        [
            new("employee", IsRequired: true),
            new("criterion", IsRequired: true),
            new("score", CellKind.Number, IsRequired: true),
            new("rater", IsRequired: true),
            new("group", CellKind.Word),
        ]);
}

/// <summary>A column of a file of facts.</summary>
/// <param name="Name">Its name, that of the property.</param>
/// <param name="Kind">What stands in its cells.</param>
/// <param name="IsRequired">Whether every file must have it.</param>
internal sealed record FactColumn(string Name, CellKind Kind = CellKind.Text, bool IsRequired = false);

/// <summary>What stands in a cell; a blank cell is one that is absent.</summary>
internal enum CellKind
{
    /// <summary>A text, as it is.</summary>
    Text,

    /// <summary>A text without blanks around it.</summary>
    Word,

    /// <summary>Texts separated by semicolons.</summary>
    Words,

    /// <summary>An exact number with a point, as JSON writes it.</summary>
    Number,
}
