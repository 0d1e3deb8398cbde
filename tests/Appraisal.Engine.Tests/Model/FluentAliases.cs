using System.Linq.Expressions;

namespace Appraisal.Engine.Tests.Model;

/// <summary>The aliases of a rule that is being written in the fluent language.</summary>
internal sealed class FluentAliases(FluentStyle style)
{
    private readonly Dictionary<Slot, LambdaExpression> _declared = [];

    public Expression<Func<T>> Declare<T>(Slot slot)
    {
        var variables = style.UsesMembers ? new Variables<T>().Members() : Variables<T>.Locals();
        _declared.Add(slot, variables[slot.Index]);
        return variables[slot.Index];
    }

    /// <summary>Writes an alias where a function has its only parameter.</summary>
    public Expression<Func<TResult>> Name<TOuter, TResult>(Expression<Func<TOuter, TResult>> function, Slot outer)
        => Expression.Lambda<Func<TResult>>(new Replacement(function.Parameters[0], Read(outer)).Visit(function.Body));

    /// <summary>Writes an alias where a function has its second parameter.</summary>
    public Expression<Func<T, TResult>> Name<T, TOuter, TResult>(Expression<Func<T, TOuter, TResult>> function, Slot outer)
        => Expression.Lambda<Func<T, TResult>>(
            new Replacement(function.Parameters[1], Read(outer)).Visit(function.Body), function.Parameters[0]);

    /// <summary>Writes an array of aliases where a function has its last parameter.</summary>
    public LambdaExpression Name(LambdaExpression function, IEnumerable<Slot> slots)
    {
        var values = Expression.NewArrayInit(typeof(object), slots.Select(s => Expression.Convert(Read(s), typeof(object))));
        var own = function.Parameters.SkipLast(1);
        return Expression.Lambda(new Replacement(function.Parameters[^1], values).Visit(function.Body), own);
    }

    private Expression Read(Slot slot) => _declared[slot].Body;
}

/// <summary>Puts an expression in the place of a parameter.</summary>
internal sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
}
