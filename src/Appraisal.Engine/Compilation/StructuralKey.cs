using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>What makes two nodes the same: a list of references, values and expressions, expressions compared with the values they captured.</summary>
internal sealed class StructuralKey : IEquatable<StructuralKey>
{
    private readonly object?[] _tokens;
    private readonly int _hash;

    public StructuralKey(params ReadOnlySpan<object?> parts)
    {
        var tokens = new List<object?>();
        foreach (var part in parts)
            Append(tokens, part);
        _tokens = [.. tokens];
        _hash = ExpressionTokens.Hash(_tokens);
    }

    public bool Equals(StructuralKey? other)
        => other is not null && _hash == other._hash && ExpressionTokens.Equal(_tokens, other._tokens, byValue: true);

    public override bool Equals(object? obj) => Equals(obj as StructuralKey);

    public override int GetHashCode() => _hash;

    private static void Append(List<object?> tokens, object? part)
    {
        switch (part)
        {
            case Expression expression:
                tokens.AddRange(ExpressionTokens.Of(expression));
                break;
            case StructuralKey key:
                tokens.AddRange(key._tokens);
                tokens.Add(key._tokens.Length);
                break;
            case IEnumerable<Expression> expressions:
                foreach (var expression in expressions)
                {
                    tokens.AddRange(ExpressionTokens.Of(expression));
                    tokens.Add(typeof(Expression));
                }

                break;
            case IEnumerable<StructuralKey> keys:
                foreach (var key in keys)
                    Append(tokens, key);
                break;
            default:
                tokens.Add(part);
                break;
        }
    }
}
