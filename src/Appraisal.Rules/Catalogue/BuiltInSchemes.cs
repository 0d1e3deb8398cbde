namespace Appraisal;

/// <summary>The schemes that come with this library.</summary>
internal static class BuiltInSchemes
{
    /// <summary>The schemes, in the order of the register.</summary>
    public static IReadOnlyList<SchemeDefinition> All { get; } =
    [
        TaobaoService.TaobaoServiceScheme.Definition,
        ServiceNorm.ServiceNormScheme.Definition,
        HospitalServiceCentre.HospitalServiceCentreScheme.Definition,
        HotlineShiftLeader.HotlineShiftLeaderScheme.Definition,
        HotlineGuide.HotlineGuideScheme.Definition,
        HotlineProcessor.HotlineProcessorScheme.Definition,
        InfoShiftLeader.InfoShiftLeaderScheme.Definition,
        InfoGuide.InfoGuideScheme.Definition,
    ];

    /// <summary>The rule classes of these schemes.</summary>
    public static IReadOnlyList<Type> Rules { get; } =
        [.. typeof(BuiltInSchemes).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsDefined(typeof(ClauseAttribute), false))];
}
