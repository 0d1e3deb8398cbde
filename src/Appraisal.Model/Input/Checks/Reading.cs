namespace Appraisal;

/// <summary>Which definitions of its code a fact is judged by.</summary>
/// <param name="Standing">Whether the person and the code are known.</param>
/// <param name="Definitions">The definitions; where the standing is clear the fact must satisfy all of them, else one.</param>
internal readonly record struct Reading<T>(Standing Standing, IReadOnlyList<T> Definitions)
    where T : class
{
    /// <summary>A definition that forbids a value, or null where the value passes.</summary>
    public T? Refusing<TValue>(TValue value, Func<T, TValue, bool> allows)
    {
        T? refusing = null;
        for (var i = 0; i < Definitions.Count; i++)
        {
            if (allows(Definitions[i], value))
            {
                if (Standing != Standing.Clear) return null;
            }
            else
            {
                if (Standing == Standing.Clear) return Definitions[i];
                refusing ??= Definitions[i];
            }
        }

        return refusing;
    }
}

/// <summary>Whether the person and the code of a fact are known.</summary>
internal enum Standing
{
    /// <summary>The person is known and reads the code.</summary>
    Clear,

    /// <summary>A fault told elsewhere leaves it open.</summary>
    Doubtful,

    /// <summary>Nobody of that id is an appraisee or in a team.</summary>
    UnknownEmployee,

    /// <summary>No scheme reads the code of that person in that role.</summary>
    UnknownCode,
}

/// <summary>Gathers definitions; needs a list only where several schemes read one code.</summary>
internal ref struct DefinitionsFound<T>
    where T : class
{
    private T? _first;
    private List<T>? _all;

    public readonly bool Any => _first is not null;

    public readonly IReadOnlyList<T> Definitions => _all is not null ? _all : _first is null ? [] : [_first];

    public void Add(T definition)
    {
        if (_first is null) _first = definition;
        else if (!_first.Equals(definition) && _all?.Contains(definition) != true) (_all ??= [_first]).Add(definition);
    }
}
