namespace Appraisal;

/// <summary>What lines in yuan say of their own amount.</summary>
public static class MoneyText
{
    /// <summary>An exact amount as it stands on its line: with what it was rounded to where that is another figure (reading G5).</summary>
    public static Explanation Rounded(Rational exact)
    {
        var rounded = exact.Round(2);
        return exact == rounded ? Explanation.Of($"{rounded}") : Explanation.Of($"{exact}, rounded to {rounded}");
    }
}
