using Appraisal.Testing;

namespace Appraisal.Rules.Tests.InfoGuide;

/// <summary>Better service never costs points, but at the printed gate of IG-1.4: the one exception.</summary>
public sealed class MonotonicityTests
{
    private static readonly decimal[] _steps = [0, 25, 25.99m, 26, 26.5m, 27, 27.99m, 28, 28.01m, 29, 30];

    [Fact]
    public void Better_service_costs_points_only_where_the_gate_of_IG_1_4_replaces_the_sum()
    {
        var losses = LossesUnder("replace");

        Assert.NotEmpty(losses);
        Assert.All(losses, loss => Assert.True(loss is { Worse: >= 26 and < 28, Better: >= 28 }, $"{loss.Worse} earns more than {loss.Better}"));
    }

    [Fact]
    public void Better_service_never_costs_points_under_a_ceiling() => Assert.Empty(LossesUnder("ceiling"));

    private static List<(decimal Worse, decimal Better)> LossesUnder(string gate)
    {
        var losses = new List<(decimal Worse, decimal Better)>();
        foreach (var (rate, exam) in ((decimal Rate, decimal Exam)[])[(0.01m, 100), (0.03m, 60), (0.04m, 20), (0.05m, 0)])
        {
            var team = Scenario.For("info-guide")
                .Team("T1", guide: "A01", members: ["M1"])
                .Measures("service-error-rate", rate)
                .Measures("exam-score", exam, of: "M1")
                .Measures("recordings-checked", 60)
                .Terms("qualityGate", gate);
            var scores = _steps.Select(quality => (Quality: quality, team.Measures("service-score", quality, of: "M1").Appraise().Score)).ToList();
            losses.AddRange(scores
                .Zip(scores.Skip(1))
                .Where(pair => pair.Second.Score < pair.First.Score)
                .Select(pair => (pair.First.Quality, pair.Second.Quality)));
        }

        return losses;
    }
}
