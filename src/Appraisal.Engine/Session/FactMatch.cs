using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A fact of a match under the name its rule gives it.</summary>
internal sealed class FactMatch(Declaration declaration, Fact? fact) : IFactMatch
{
    public Declaration Declaration => declaration;

    public Type Type => fact?.Value?.GetType() ?? declaration.Type;

    public object? Value => fact?.Value;

    public IFactSource? Source => fact?.Source;
}
