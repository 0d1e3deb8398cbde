namespace Appraisal.Engine.Testing;

/// <summary>One expectation: a rule, a number of firings, and what their facts must be.</summary>
internal sealed class RuleExpectation(IRuleDefinition rule, Times times, FactConstraint[] constraints)
{
    public string RuleName => rule.Name;

    public int Expected => times.Value;

    public string Text => constraints.Length == 0 ? "Fired" : "Fired With: " + string.Join(", ", constraints.Select(c => c.Text));

    /// <summary>Says whether a firing is of this kind, and calls the constraints' callbacks if it is.</summary>
    public bool Describes(IMatch match)
    {
        if (match.Rule != rule)
            return false;
        var matched = new object?[constraints.Length];
        var met = 0;
        foreach (var fact in match.Facts)
        {
            if (met < constraints.Length && constraints[met].IsSatisfiedBy(fact))
                matched[met++] = fact.Value;
        }

        if (met < constraints.Length)
            return false;
        for (var i = 0; i < met; i++)
            constraints[i].Call(matched[i]);
        return true;
    }
}
