namespace Appraisal.Rules.Tests.Conventions;

/// <summary>The ids of the register of clauses, scheme by scheme, written down apart from the catalogue.</summary>
internal static class Register
{
    public static ILookup<string, string> Clauses { get; } = Read().ToLookup(entry => entry.Scheme, entry => entry.Id, StringComparer.Ordinal);

    private static IEnumerable<(string Scheme, string Id)> Read()
    {
        using var stream = typeof(Register).Assembly.GetManifestResourceStream("register.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return (line.Split(' ')[0], line.Split(' ')[1]);
    }
}
