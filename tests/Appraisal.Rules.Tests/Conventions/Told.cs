namespace Appraisal.Rules.Tests.Conventions;

/// <summary>Asserts that nothing breaks a convention, and tells everything that does, a line each.</summary>
internal static class Told
{
    public static void AssertNone(IEnumerable<string> breaches)
    {
        var told = string.Join('\n', breaches);
        Assert.True(told.Length == 0, told);
    }
}
