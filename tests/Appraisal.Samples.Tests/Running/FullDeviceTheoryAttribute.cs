namespace Appraisal.Samples.Tests.Running;

/// <summary>A theory that needs a shell and a device that is always full.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullDeviceTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where there is none.</summary>
    public FullDeviceTheoryAttribute() => Skip = File.Exists("/dev/full") ? null : "There is no /dev/full on this system.";
}
