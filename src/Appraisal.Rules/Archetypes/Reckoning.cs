namespace Appraisal;

/// <summary>A figure together with the arithmetic that gave it.</summary>
/// <param name="Value">The figure, exact.</param>
/// <param name="How">The arithmetic, the figure itself included.</param>
public sealed record Reckoning(Rational Value, Explanation How);
