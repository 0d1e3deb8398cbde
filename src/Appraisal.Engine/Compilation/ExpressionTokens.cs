using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Compilation;

/// <summary>
/// An expression written out as a flat list, which says all there is about it. Two lists compare as shapes (captured values
/// only by type) or as values.
/// </summary>
internal sealed class ExpressionTokens : ExpressionVisitor
{
    private readonly List<object?> _tokens = [];
    private readonly List<ParameterExpression> _parameters = [];
    private readonly List<LabelTarget> _labels = [];

    private ExpressionTokens()
    {
    }

    public static object?[] Of(Expression expression)
    {
        var writer = new ExpressionTokens();
        writer.Visit(expression);
        return [.. writer._tokens];
    }

    /// <summary>The list without the captured values, so that whoever keeps it does not keep them.</summary>
    public static object?[] ShapeOf(Expression expression)
    {
        var tokens = Of(expression);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is CapturedToken captured)
                tokens[i] = captured with { Value = null };
        }

        return tokens;
    }

    public static bool Equal(object?[] first, object?[] second, bool byValue)
    {
        if (first.Length != second.Length)
            return false;
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] is CapturedToken x && second[i] is CapturedToken y)
            {
                if (x.Type != y.Type || x.Kind != y.Kind || (byValue && !x.HasValueOf(y)))
                    return false;
            }
            else if (!IsSame(first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int Hash(object?[] tokens)
    {
        var hash = new HashCode();
        foreach (var token in tokens)
            hash.Add(token is CapturedToken captured ? captured.Type : token);
        return hash.ToHashCode();
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
        {
            _tokens.Add(null);
            return null;
        }

        _tokens.Add(node.NodeType);
        _tokens.Add(node.Type);
        return base.Visit(node);
    }

    protected override Expression VisitExtension(Expression node)
    {
        var hole = (HoleExpression)node;
        _tokens.Add(hole.Kind);
        if (hole.Kind is HoleKind.Constant or HoleKind.Captured)
            _tokens.Add(new CapturedToken(hole.Kind, hole.Type, hole.Value));
        else
            _tokens.Add(hole.Index);
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _tokens.Add(node.Method);
        _tokens.Add(node.IsLiftedToNull);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _tokens.Add(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _tokens.Add(node.Value);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _tokens.Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _tokens.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        _tokens.Add(node.Indexer);
        _tokens.Add(node.Arguments.Count);
        return base.VisitIndex(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _tokens.Add(node.Constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        _tokens.Add(node.Expressions.Count);
        return base.VisitNewArray(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        _tokens.Add(node.Arguments.Count);
        return base.VisitInvocation(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        _tokens.Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _parameters.AddRange(node.Parameters);
        foreach (var parameter in node.Parameters)
            _tokens.Add(parameter.Type);
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var place = _parameters.LastIndexOf(node);
        _tokens.Add(place < 0 ? node : place);
        return node;
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        _tokens.Add(node.BindingType);
        _tokens.Add(node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        _tokens.Add(node.AddMethod);
        _tokens.Add(node.Arguments.Count);
        return base.VisitElementInit(node);
    }

    protected override Expression VisitListInit(ListInitExpression node)
    {
        _tokens.Add(node.Initializers.Count);
        return base.VisitListInit(node);
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        _tokens.Add(node.Bindings.Count);
        return base.VisitMemberInit(node);
    }

    protected override Expression VisitBlock(BlockExpression node)
    {
        _parameters.AddRange(node.Variables);
        _tokens.Add(node.Variables.Count);
        _tokens.Add(node.Expressions.Count);
        return base.VisitBlock(node);
    }

    protected override Expression VisitSwitch(SwitchExpression node)
    {
        _tokens.Add(node.Comparison);
        _tokens.Add(node.Cases.Count);
        return base.VisitSwitch(node);
    }

    protected override SwitchCase VisitSwitchCase(SwitchCase node)
    {
        _tokens.Add(node.TestValues.Count);
        return base.VisitSwitchCase(node);
    }

    protected override Expression VisitTry(TryExpression node)
    {
        _tokens.Add(node.Handlers.Count);
        return base.VisitTry(node);
    }

    protected override CatchBlock VisitCatchBlock(CatchBlock node)
    {
        _tokens.Add(node.Test);
        if (node.Variable is not null)
            _parameters.Add(node.Variable);
        return base.VisitCatchBlock(node);
    }

    protected override Expression VisitGoto(GotoExpression node)
    {
        _tokens.Add(node.Kind);
        return base.VisitGoto(node);
    }

    protected override LabelTarget? VisitLabelTarget(LabelTarget? node)
    {
        if (node is not null && !_labels.Contains(node))
            _labels.Add(node);
        _tokens.Add(node is null ? null : _labels.IndexOf(node));
        return node;
    }

    protected override Expression VisitDynamic(DynamicExpression node)
    {
        _tokens.Add(node.Binder);
        _tokens.Add(node.Arguments.Count);
        return base.VisitDynamic(node);
    }

    /// <summary>
    /// Whether one value can stand for the other: equal numbers can be told apart by their scale or by the sign of zero, equal times by
    /// their zone.
    /// </summary>
    private static bool IsSame(object? first, object? second) => Equals(first, second) && (first, second) switch
    {
        (decimal x, decimal y) => x.Scale == y.Scale && decimal.IsNegative(x) == decimal.IsNegative(y),
        (DateTime x, DateTime y) => x.Kind == y.Kind,
        (DateTimeOffset x, DateTimeOffset y) => x.EqualsExact(y),
        // Literals of whatever rules are loaded; their texts differ wherever the numbers do, 0 and -0 included.
        (IFormattable x, IFormattable y) when x.GetType() == typeof(double) || x.GetType() == typeof(float) => Text(x) == Text(y),
        _ => true,
    };

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>
    /// A captured value: the same if it is the same object, or as a constant if it is the same number, text or other plain value. Objects
    /// that are equal may still hold what can be told apart.
    /// </summary>
    private sealed record CapturedToken(HoleKind Kind, Type Type, object? Value)
    {
        private bool IsPlain => Kind == HoleKind.Constant && Value is (ValueType or string);

        public bool HasValueOf(CapturedToken other)
            => ReferenceEquals(Value, other.Value) || (IsPlain && other.IsPlain && IsSame(Value, other.Value));

        public bool Equals(CapturedToken? other) => other is not null && Kind == other.Kind && Type == other.Type && HasValueOf(other);

        public override int GetHashCode()
            => HashCode.Combine(Kind, Type, IsPlain ? Value!.GetHashCode() : RuntimeHelpers.GetHashCode(Value));
    }
}
