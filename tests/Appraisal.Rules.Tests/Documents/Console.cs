namespace Appraisal.Rules.Tests.Documents;

/// <summary>Stands in for the console in the documents' code, so that a test sees what it prints.</summary>
internal static class Console
{
    private static readonly AsyncLocal<List<string>?> _printed = new();

    /// <summary>What some code prints, line by line.</summary>
    public static IReadOnlyList<string> PrintedBy(Action code)
    {
        _printed.Value = [];
        code();
        return _printed.Value;
    }

    public static void WriteLine(object? text) => _printed.Value!.Add(Convert.ToString(text, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty);
}
