using Appraisal.Testing;

namespace Appraisal.Rules.Tests;

/// <summary>Inputs whose figures were worked out by hand: a folder each, below the scheme's <c>Cases</c>.</summary>
public sealed class WorkedCaseTests
{
    private static readonly Appraiser _appraiser = Appraiser.Create();

    [Theory]
    [MemberData(nameof(WorkedCases.Names), MemberType = typeof(WorkedCases))]
    public void AWorkedCase_GivesTheFiguresDerivedByHand(string name) =>
        Assert.Equal(string.Empty, string.Join(Environment.NewLine, WorkedCases.Named(name).DifferencesFrom(_appraiser)));

    [Fact]
    public void EveryWorkedCase_SaysInThreeLinesHowItWasWorkedOut() =>
        Assert.All(
            Directory.EnumerateDirectories(AppContext.BaseDirectory, "Cases", SearchOption.AllDirectories).SelectMany(Directory.EnumerateDirectories),
            folder => Assert.Equal(3, File.ReadLines(Path.Combine(folder, "derivation.md")).Count()));
}
