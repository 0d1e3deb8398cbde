namespace Appraisal;

/// <summary>Which definitions of its code a fact is judged by.</summary>
/// <param name="Standing">Whether the person and the code are known.</param>
/// <param name="Definitions">The definitions; where the standing is clear the fact must satisfy all of them, else one.</param>
internal readonly record struct Reading<T>(Standing Standing, T[] Definitions)
    where T : class
{
    /// <summary>A definition that forbids a value, or null where the value passes.</summary>
    public T? Refusing<TValue>(TValue value, Func<T, TValue, bool> allows)
    {
        T? refusing = null;
        foreach (var definition in Definitions)
        {
            if (allows(definition, value))
            {
                if (Standing != Standing.Clear) return null;
            }
            else
            {
                if (Standing == Standing.Clear) return definition;
                refusing ??= definition;
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
