using Appraisal.ServiceNorm;

namespace Appraisal.Rules.Tests.Departments;

// Generic, so that adding the clauses of this assembly leaves them out.

[Clause("SN-3.8")]
public sealed class ClaimsOurs<T>() : PerOccurrenceDeduction<ServiceNormTerms>("SN-2", ["hung-up-early"], _ => 1);

[Clause("ACME-4")]
public sealed class ClaimsOurOwn<T>() : PerOccurrenceDeduction<ServiceNormTerms>("SN-2", ["hung-up-early"], _ => 1);

[Clause("ACME-77")]
public sealed class CarriesOutNothing<T>() : PerOccurrenceDeduction<ServiceNormTerms>("SN-2", ["hung-up-early"], _ => 1);

public sealed class WithoutClause<T> : Rule
{
    public override void Define()
    {
        Appraisee appraisee = null!;

        When().Match(() => appraisee);
        Then().Do(_ => GC.KeepAlive(appraisee));
    }
}

public sealed record RivalTerms : SchemeTerms, ISchemeTerms
{
    public static string SchemeId => "service-norm";

    [Term("SN-3.8", "ACME-99", Unit = "points")]
    public decimal HungUpEarly { get; init; } = 1;
}
