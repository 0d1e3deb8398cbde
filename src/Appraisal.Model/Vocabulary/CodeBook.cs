namespace Appraisal;

/// <summary>Definitions by their code; a code that posts share may have several.</summary>
/// <typeparam name="T">The type of the definitions.</typeparam>
internal sealed class CodeBook<T>
    where T : class
{
    private readonly Dictionary<string, T[]> _definitions;

    public CodeBook(IEnumerable<T> definitions, Func<T, string> code) =>
        _definitions = definitions.GroupBy(code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    public IEnumerable<string> Codes => _definitions.Keys;

    public IEnumerable<T> All => _definitions.Values.SelectMany(definitions => definitions);

    /// <summary>The definitions of a code; none for an unknown one.</summary>
    public T[] Find(string code) => _definitions.TryGetValue(code, out var definitions) ? definitions : [];
}
