using System.Globalization;

namespace Appraisal.Engine.RuleModel.Builders;

/// <summary>Names the variables of a rule for which the author gave no alias.</summary>
internal sealed class VariableNames(string prefix = "$")
{
    private int _count;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++_count}");

    public Declaration Declare(Type type, string? name) => Element.Declaration(type, name ?? Next());
}
