namespace Appraisal;

/// <summary>What a department declares about its clauses. Nothing of it applies in silence: the catalogue and the statements show it.</summary>
public abstract record ClauseDeclaration
{
    private protected ClauseDeclaration()
    {
    }
}

/// <summary>A scheme of the department's own.</summary>
/// <param name="Scheme">The scheme; its id must be new.</param>
public sealed record NewScheme(SchemeDefinition Scheme) : ClauseDeclaration;

/// <summary>Clauses that a department adds to a scheme; they stand behind the scheme's own, a replacing one behind the one it replaces.</summary>
/// <param name="Scheme">The id of the scheme, for example <c>service-norm</c>.</param>
public record SchemeExtension(string Scheme) : ClauseDeclaration
{
    /// <summary>The clauses; their ids must be new.</summary>
    public required ValueList<ClauseEntry> Clauses { get; init; }

    /// <summary>The first day in force: periods that begin before it know nothing of these clauses. Null, the default, for always.</summary>
    /// <remarks>A clause that replaces another is in force from the replacement's day on instead.</remarks>
    public DateOnly? From { get; init; }

    /// <summary>The figures that come with these clauses, or null where they have none of their own.</summary>
    public virtual TermsSchema? Terms => null;
}

/// <summary>Clauses that a department adds to a scheme, with figures of their own.</summary>
/// <typeparam name="TTerms">The figures; they name the scheme. Their names must differ from those of the scheme's other terms.</typeparam>
public sealed record SchemeExtension<TTerms>() : SchemeExtension(TTerms.SchemeId)
    where TTerms : SchemeTerms, ISchemeTerms, new()
{
    /// <inheritdoc/>
    public override TermsSchema? Terms { get; } = TermsSchema.Of<TTerms>();
}

/// <summary>A clause that no longer applies. Every statement of its scheme has a finding that says so.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="From">The first day of the change: it applies to periods that begin on it or later.</param>
public abstract record ClauseChange(string Clause, DateOnly From) : ClauseDeclaration
{
    /// <summary>The code of the finding.</summary>
    public abstract string Code { get; }

    /// <summary>What the finding says.</summary>
    public abstract Explanation Message { get; }
}

/// <summary>A clause that another one replaces.</summary>
/// <param name="Clause">The id of the replaced clause.</param>
/// <param name="By">The id of the clause that stands in its place, of the same scheme and declared by the department.</param>
/// <param name="From">The first day of the change: it applies to periods that begin on it or later.</param>
public sealed record ClauseReplacement(string Clause, string By, DateOnly From) : ClauseChange(Clause, From)
{
    /// <inheritdoc/>
    public override string Code => "clause-replaced";

    /// <inheritdoc/>
    public override Explanation Message => Explanation.Of($"{Clause} replaced by {By} from {From}");
}

/// <summary>A clause that is switched off.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="From">The first day of the change: it applies to periods that begin on it or later.</param>
/// <param name="Reason">Why, for the people who read the statement; not empty.</param>
public sealed record ClauseSwitchedOff(string Clause, DateOnly From, string Reason) : ClauseChange(Clause, From)
{
    /// <inheritdoc/>
    public override string Code => "clause-switched-off";

    /// <inheritdoc/>
    public override Explanation Message => Explanation.Of($"{Clause} switched off from {From}: {Reason}");
}
