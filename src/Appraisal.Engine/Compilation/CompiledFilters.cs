using System.Linq.Expressions;
using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>The agenda filters of a rule branch.</summary>
internal sealed class CompiledFilters
{
    public static readonly CompiledFilters None = new([], []);

    private readonly Filter<bool>[] _predicates;
    private readonly Filter<object?>[] _keys;

    private CompiledFilters(Filter<bool>[] predicates, Filter<object?>[] keys)
    {
        _predicates = predicates;
        _keys = keys;
    }

    public static CompiledFilters Of(IRuleDefinition rule, ExpressionScope scope, EvaluationCompiler compiler)
    {
        var filters = rule.FilterGroup.Filters;
        if (filters.Count == 0)
            return None;
        return new CompiledFilters(
            [.. filters.Where(f => f.FilterType == FilterType.Predicate).Select(f => new Filter<bool>(f.Expression, scope, compiler))],
            [.. filters.Where(f => f.FilterType == FilterType.KeyChange).Select(f => new Filter<object?>(f.Expression, scope, compiler))]);
    }

    public bool Accept(Session session, RuleMatch match)
    {
        if (ReferenceEquals(this, None))
            return true;
        foreach (var predicate in _predicates)
        {
            if (!predicate.TryEvaluate(session, match, out var accepted) || !accepted)
                return false;
        }

        return _keys.Length == 0 || HasChanged(session, match);
    }

    private bool HasChanged(Session session, RuleMatch match)
    {
        var keys = new object?[_keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!_keys[i].TryEvaluate(session, match, out keys[i]))
                return false;
        }

        var known = match.Activation.Keys ??= new FilterKeys();
        known.Current = keys;
        return known.Fired is null || !keys.AsSpan().SequenceEqual(known.Fired);
    }

    private sealed class Filter<T>(LambdaExpression lambda, ExpressionScope scope, EvaluationCompiler compiler)
    {
        private readonly Evaluator<T> _evaluator = new(ExpressionBinder.Bind(lambda, scope), compiler);
        private readonly LhsExpression _origin = new(lambda, scope);

        public bool TryEvaluate(Session session, RuleMatch match, out T value)
        {
            value = default!;
            Exception? failure = null;
            try
            {
                value = _evaluator.Invoke(match.Tuple, null);
            }
            catch (Exception exception)
            {
                // Whatever a filter throws is reported in its name; the filter counts as rejecting.
                failure = exception;
            }

            session.FilterEvaluated(lambda, failure, () => _origin.Arguments(match.Tuple, null), value, match);
            return failure is null;
        }
    }
}
