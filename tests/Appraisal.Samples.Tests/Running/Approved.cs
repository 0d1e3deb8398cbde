namespace Appraisal.Samples.Tests.Running;

/// <summary>Compares texts that people see with files that a person has approved.</summary>
/// <remarks>With the environment variable APPRAISAL_APPROVE=1 the files are written anew: read the difference, then commit it.</remarks>
internal static class Approved
{
    /// <summary>Asserts that a text is the approved one.</summary>
    /// <param name="name">The file in the folder Approved.</param>
    /// <param name="text">The text.</param>
    public static void Matches(string name, string text)
    {
        var path = Repository.PathOf(Path.Combine("tests", "Appraisal.Samples.Tests", "Approved", name));
        if (Environment.GetEnvironmentVariable("APPRAISAL_APPROVE") == "1") File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{name} has not been approved: run the tests with APPRAISAL_APPROVE=1 and read it.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
