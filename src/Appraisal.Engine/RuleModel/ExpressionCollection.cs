using System.Collections;

namespace Appraisal.Engine.RuleModel;

/// <summary>Named expressions in order; several may have the same name.</summary>
public sealed class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions)
    {
        _expressions = [.. expressions];
    }

    /// <inheritdoc/>
    public int Count => _expressions.Length;

    /// <inheritdoc/>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>The expression of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">There is not exactly one.</exception>
    public NamedExpressionElement this[string name] => FindSingleOrDefault(name)
        ?? throw new InvalidOperationException($"There is no expression named '{name}'.");

    /// <summary>Lists the expressions of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The expressions in order.</returns>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(e => e.Name == name);

    /// <summary>Finds the expression of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The expression, or null if there is none.</returns>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name)
    {
        NamedExpressionElement? found = null;
        foreach (var expression in _expressions)
        {
            if (expression.Name != name)
                continue;
            if (found is not null)
                throw new InvalidOperationException($"There are several expressions named '{name}'.");
            found = expression;
        }

        return found;
    }

    /// <summary>This collection with other expressions in place of its own, as a visitor has rewritten them.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <returns>This collection if the expressions are its own, in their order; otherwise a new one.</returns>
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return _expressions.SequenceEqual(expressions) ? this : new ExpressionCollection(expressions);
    }

    /// <inheritdoc/>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => ((IEnumerable<NamedExpressionElement>)_expressions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
