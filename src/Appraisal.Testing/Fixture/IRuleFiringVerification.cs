namespace Appraisal.Engine.Testing;

/// <summary>States that a rule has fired.</summary>
public interface IRuleFiringVerification
{
    /// <summary>Expects one firing.</summary>
    /// <param name="constraints">What its facts must be: met in order, by the facts of the match in order.</param>
    void Fired(params FactConstraint[] constraints);
}

/// <summary>States how often a rule has fired.</summary>
public interface IQualifiedRuleFiringVerification : IRuleFiringVerification
{
    /// <summary>Expects a number of firings in a row, or none at all.</summary>
    /// <param name="times">The number.</param>
    /// <param name="constraints">What the facts of each must be: met in order, by the facts of the match in order.</param>
    void Fired(Times times, params FactConstraint[] constraints);
}
