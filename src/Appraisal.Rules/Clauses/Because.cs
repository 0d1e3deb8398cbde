namespace Appraisal;

/// <summary>The facts that an outcome rests on, in the form that expressions of rules can call.</summary>
public static class Because
{
    /// <summary>The given facts; a live collection is copied, so that the outcome keeps what it was computed from.</summary>
    public static ValueList<InputFact> Of(params InputFact[] facts) => facts.ToValueList();

    /// <summary>The facts of a collection; a live collection is copied.</summary>
    public static ValueList<InputFact> Of(IEnumerable<InputFact> facts) => facts.ToArray().ToValueList();
}
