using System.Linq.Expressions;

namespace Appraisal.Engine.Compilation;

/// <summary>How the conditions of one pattern are to be met: tests on the fact alone, equal keys, and the rest.</summary>
internal sealed class ConditionPlan
{
    private readonly List<(Expression Body, LhsExpression Origin, bool IsPart)> _ownTests = [];
    private readonly List<(Expression Body, LhsExpression Origin, bool IsPart)> _ownWritten = [];
    private readonly List<(Expression Body, LhsExpression Origin, bool IsPart)> _pairTests = [];
    private readonly List<(Expression Body, LhsExpression Origin)> _written = [];
    private readonly List<Expression> _leftKeys = [];
    private readonly List<Expression> _rightKeys = [];

    private ConditionPlan()
    {
    }

    public IReadOnlyList<(Expression Body, LhsExpression Origin, bool IsPart)> OwnTests => _ownTests;

    /// <summary>The same tests undivided and in the order they were written, for those who follow every evaluation.</summary>
    public IReadOnlyList<(Expression Body, LhsExpression Origin, bool IsPart)> OwnWritten => _ownWritten;

    public IReadOnlyList<(Expression Body, LhsExpression Origin, bool IsPart)> PairTests => _pairTests;

    /// <summary>The conditions on pairs as they were written.</summary>
    public IReadOnlyList<(Expression Body, LhsExpression Origin)> Written => _written;

    public IReadOnlyList<Expression> LeftKeys => _leftKeys;

    public IReadOnlyList<Expression> RightKeys => _rightKeys;

    public bool IsPaired => _written.Count > 0;

    /// <summary>Plans the conditions of a pattern.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="splitsOwn">Whether parts on the fact alone may be tested before, as they may on facts but not on computed values.</param>
    public static ConditionPlan Of(IEnumerable<BoundCondition> conditions, bool splitsOwn)
    {
        var plan = new ConditionPlan();
        foreach (var condition in conditions)
        {
            if (condition.MentionsOuter)
                plan.AddPaired(condition, splitsOwn);
            else
                plan.AddOwn(condition, splitsOwn);
        }

        return plan;
    }

    private void AddOwn(BoundCondition condition, bool splits)
    {
        _ownWritten.Add((condition.Body, condition.Origin, false));
        // A fact is never null, so its constant tests may come first; a value may be, and is guarded by what was written before.
        var conjuncts = condition.Conjuncts();
        if (!splits || conjuncts.Count == 1 || !conjuncts.Any(IsConstantTest))
        {
            _ownTests.Add((condition.Body, condition.Origin, false));
            return;
        }

        foreach (var constant in conjuncts.Where(IsConstantTest))
            _ownTests.Add((constant, condition.Origin, true));
        if (conjuncts.Where(c => !IsConstantTest(c)).ToList() is { Count: > 0 } rest)
            _ownTests.Add((rest.Aggregate(Expression.AndAlso), condition.Origin, true));
    }

    private void AddPaired(BoundCondition condition, bool splitsOwn)
    {
        _written.Add((condition.Body, condition.Origin));
        var leading = splitsOwn;
        foreach (var conjunct in condition.Conjuncts())
        {
            var mentions = MentionSearch.In(conjunct);
            var isOwn = (mentions & Mentions.Alias) == 0;
            leading &= isOwn;
            if (splitsOwn && isOwn && (leading || IsConstantTest(conjunct)))
            {
                _ownTests.Add((conjunct, condition.Origin, true));
                _ownWritten.Add((conjunct, condition.Origin, true));
            }
            else if (!TryKey(conjunct))
            {
                _pairTests.Add((conjunct, condition.Origin, true));
            }
        }
    }

    private static bool IsConstantTest(Expression expression) => ConstantTest.IsMatch(expression) || SetTest.IsMatch(expression);

    private bool TryKey(Expression conjunct)
    {
        if (_leftKeys.Count == KeyBuilder.MaximalParts || conjunct is not BinaryExpression { NodeType: ExpressionType.Equal } equality)
            return false;
        var byReference = KeyTypes.IsByReference(equality);
        if (!byReference && !KeyTypes.IsDispatchable(equality))
            return false;
        var (left, right) = (MentionSearch.In(equality.Left), MentionSearch.In(equality.Right));
        if (left == Mentions.Own && right == Mentions.Alias)
            AddKey(equality.Right, equality.Left, byReference);
        else if (left == Mentions.Alias && right == Mentions.Own)
            AddKey(equality.Left, equality.Right, byReference);
        else
            return false;
        return true;
    }

    private void AddKey(Expression left, Expression right, bool byReference)
    {
        _leftKeys.Add(byReference ? KeyBuilder.ByReference(left) : left);
        _rightKeys.Add(byReference ? KeyBuilder.ByReference(right) : right);
    }
}
