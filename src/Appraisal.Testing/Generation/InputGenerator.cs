using FsCheck;
using FsCheck.Fluent;

namespace Appraisal.Testing;

/// <summary>Generates valid inputs of one scheme from nothing but its catalogue entry: what the scheme reads, and the figures in its terms.</summary>
/// <remarks>
/// Periods the scheme allows; posts; teams with pooled and shared members; readings at and beside bounds, round ones, ones of many digits,
/// absent ones; occurrences of every kind, before and after the period too; ratings of several raters and groups. Overrides of terms are left
/// to the test. Every input passes <see cref="InputValidator"/>.
/// </remarks>
public sealed class InputGenerator
{
    private readonly SchemeDefinition _scheme;
    private readonly InputShrinker _shrinker;

    /// <summary>Makes a generator.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <exception cref="ArgumentException">The catalogue has no such scheme.</exception>
    public InputGenerator(ClauseCatalogue catalogue, string scheme)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _scheme = catalogue.FindScheme(scheme) ?? throw new ArgumentException($"The catalogue has no scheme {scheme}.", nameof(scheme));
        _shrinker = new InputShrinker(catalogue.Vocabulary);
    }

    /// <summary>Inputs of one employee up to six, as FsCheck's size grows.</summary>
    public Gen<AppraisalInput> Inputs =>
        Gen.Sized(size => Gen.Choose(1, 1 + Math.Min(5, size / 10))
            .SelectMany(_ => Gen.Choose(0, int.MaxValue - 1), Sample));

    /// <summary>The same inputs, and how a counter-example gets smaller: fewer people, fewer facts, rounder numbers.</summary>
    public Arbitrary<AppraisalInput> Arbitrary => Arb.From(Inputs, _shrinker.Shrink);

    /// <summary>An input of the built-in catalogue, for comparison with a plain calculation; the same for the same arguments.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="employees">How many appraisees, 1 and up.</param>
    /// <param name="seed">Which input.</param>
    public static AppraisalInput Sample(string scheme, int employees, int seed) =>
        new InputGenerator(ClauseCatalogue.BuiltIn, scheme).Sample(employees, seed);

    /// <summary>An input of the scheme; the same for the same arguments.</summary>
    /// <param name="employees">How many appraisees, 1 and up.</param>
    /// <param name="seed">Which input.</param>
    public AppraisalInput Sample(int employees, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(employees, 1);
        return InputSampler.Draw(_scheme, employees, seed);
    }
}
