namespace Appraisal.Browser.Tests.Running;

/// <summary>A test that needs a browser; where there is none it is skipped and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserFactAttribute() => Skip = Missing;

    /// <summary>Why a test is skipped, or null where there is a browser.</summary>
    internal static string? Missing { get; } = Chromium.Program is null
        ? $"There is no browser: install Debian's package chromium, or name a Chromium in the environment variable {Chromium.Variable}."
        : null;
}

/// <summary>The same for a test with data.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Missing;
}
