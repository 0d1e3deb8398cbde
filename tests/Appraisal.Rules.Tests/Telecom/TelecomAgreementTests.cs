using Appraisal.Rules.Tests.HotlineGuide;
using Appraisal.Rules.Tests.HotlineProcessor;
using Appraisal.Rules.Tests.HotlineShiftLeader;
using Appraisal.Rules.Tests.InfoGuide;
using Appraisal.Rules.Tests.InfoShiftLeader;
using Appraisal.Testing;

namespace Appraisal.Rules.Tests.Telecom;

/// <summary>The five telecom schemes against plain calculations of them.</summary>
public sealed class TelecomAgreementTests
{
    private const int Employees = 12;
    private const int Inputs = 20;

    private static readonly (decimal UpTo, decimal Points)[] _bands = [(0m, 10m), (0.02m, 7.5m), (0.5m, 3m)];

    private static readonly Dictionary<string, Func<Appraisee, AppraisalInput, PlainPoints>> _plain = new()
    {
        ["hotline-shift-leader"] = (appraisee, input) => PlainHotlineShiftLeader.Of(appraisee, input),
        ["hotline-guide"] = (appraisee, input) => PlainHotlineGuide.Of(appraisee, input),
        ["hotline-processor"] = (appraisee, input) => PlainHotlineProcessor.Of(appraisee, input),
        ["info-shift-leader"] = (appraisee, input) => PlainInfoShiftLeader.Of(appraisee, input),
        ["info-guide"] = (appraisee, input) => PlainInfoGuide.Of(appraisee, input),
    };

    private static readonly Dictionary<string, Func<Appraisee, AppraisalInput, PlainPoints>> _proportional = new()
    {
        ["hotline-shift-leader"] = (appraisee, input) => PlainHotlineShiftLeader.Of(appraisee, input, proportional: true),
        ["hotline-guide"] = (appraisee, input) => PlainHotlineGuide.Of(appraisee, input, proportional: true),
        ["hotline-processor"] = (appraisee, input) => PlainHotlineProcessor.Of(appraisee, input, proportional: true),
        ["info-shift-leader"] = (appraisee, input) => PlainInfoShiftLeader.Of(appraisee, input, proportional: true),
    };

    public static TheoryData<string> Schemes() => [.. _plain.Keys];

    public static TheoryData<string> SchemesWithRisingLines() => [.. _proportional.Keys];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Statements_agree_with_a_plain_calculation(string scheme) => Agree(scheme, _plain[scheme]);

    [Theory]
    [MemberData(nameof(SchemesWithRisingLines))]
    public void Statements_with_proportional_lines_agree_with_a_plain_calculation(string scheme) =>
        Agree(scheme, _proportional[scheme], scenario => scenario.Terms("linearFrom", "proportional"));

    [Fact]
    public void Statements_with_bands_of_timeliness_agree_with_a_plain_calculation() =>
        Agree(
            "hotline-processor",
            (appraisee, input) => PlainHotlineProcessor.Of(appraisee, input, bands: _bands),
            scenario => scenario.Terms("timelinessBands", BandsOf(_bands)));

    [Fact]
    public void Statements_with_a_ceiling_agree_with_a_plain_calculation() =>
        Agree(
            "info-guide",
            (appraisee, input) => PlainInfoGuide.Of(appraisee, input, ceiling: true),
            scenario => scenario.Terms("qualityGate", "ceiling"));

    private static TermValue.List BandsOf((decimal UpTo, decimal Points)[] bands) => new TermValue.List(bands
        .Select(TermValue (band) => new TermValue.Map(
        [
            KeyValuePair.Create<string, TermValue>("upTo", new TermValue.Number(band.UpTo)),
            KeyValuePair.Create<string, TermValue>("points", new TermValue.Number(band.Points)),
        ]))
        .ToValueList());

    private static void Agree(string scheme, Func<Appraisee, AppraisalInput, PlainPoints> plain, Func<Scenario, Scenario>? under = null)
    {
        for (var seed = 1; seed <= Inputs; seed++)
        {
            var scenario = Scenario.Of(InputGenerator.Sample(scheme, Employees, seed));

            var result = (under is null ? scenario : under(scenario)).AppraiseAll();

            var expected = scenario.Input.Appraisees.Select(appraisee => plain(appraisee, scenario.Input));
            Assert.Equal(expected, result.Statements.Select(PlainPoints.Of));
        }
    }
}
