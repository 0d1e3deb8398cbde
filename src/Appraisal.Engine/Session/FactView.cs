using System.Collections;

namespace Appraisal.Engine;

/// <summary>The facts of a type, read from the tables when enumerated.</summary>
internal sealed class FactView<TFact>(Dictionary<Type, FactTable> tables) : IEnumerable<TFact>
{
    public IEnumerator<TFact> GetEnumerator()
    {
        foreach (var (type, table) in tables)
        {
            if (table.Count == 0 || !typeof(TFact).IsAssignableFrom(type))
                continue;
            var version = table.Version;
            for (var place = 0; place < table.Used; place++)
            {
                if (table[place] is not { } fact)
                    continue;
                yield return (TFact)fact.Value!;
                if (version != table.Version)
                    throw new InvalidOperationException("Facts were inserted or retracted; copy the query's result before changing them.");
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
