namespace Appraisal.Benchmarks.ScoreCards;

/// <summary>A grade on the total of the service norms, which have none of their own.</summary>
public abstract class NormGrade(string code) : GradeBand<ServiceNorm.ServiceNormTerms>(code, _ => Bounds)
{
    public static GradeBounds Bounds { get; } = new();
}

[Clause("G-1")]
public sealed class Excellent() : NormGrade(GradeCodes.Excellent);

[Clause("G-2")]
public sealed class Good() : NormGrade(GradeCodes.Good);

[Clause("G-3")]
public sealed class Fair() : NormGrade(GradeCodes.Fair);

[Clause("G-4")]
public sealed class NeedsImprovement() : NormGrade(GradeCodes.NeedsImprovement);

[Clause("G-5")]
public sealed class Unqualified() : NormGrade(GradeCodes.Unqualified);
