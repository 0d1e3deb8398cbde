namespace Appraisal.Engine.Fluent.Definition;

/// <summary>Names the variables of a rule for which the author gave no alias.</summary>
internal sealed class VariableNames
{
    private int _count;

    public string Next() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${++_count}");
}
