using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>One chain of conditions. Several chains add to the same group, but <c>Having</c> looks back along its own only.</summary>
internal sealed class ConditionChain(ConditionGroup group) : ILeftHandSideExpression
{
    private PatternDraft? _last;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var scope = group.NextScope();
        var declared = scope.Declare(Alias.From(alias));
        return AddPattern(scope, new PatternDraft(scope, declared.Declaration, declared.Parameter), conditions);
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var scope = group.NextScope();
        return AddPattern(scope, Unnamed(typeof(TFact), scope), conditions);
    }

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => AddComplete(scope => Element.Exists(Complete(typeof(TFact), scope, conditions)));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => AddComplete(scope => Element.Not(Complete(typeof(TFact), scope, conditions)));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
        => AddComplete(scope => Element.ForAll(
            Complete(typeof(TFact), scope, [baseCondition]),
            Complete(typeof(TFact), scope, conditions)));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull
        => AddComplete(scope => Element.ForAll(
            Complete(typeof(TFact), scope, []),
            Complete(typeof(TFact), scope, [condition])));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        var scope = group.NextScope();
        var query = new QueryDraft(scope, group.Names);
        queryExpression(query);
        return Add(scope, query.Bind(scope.Declare(Alias.From(alias))));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => AddGroup(GroupType.And, builder);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => AddGroup(GroupType.Or, builder);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var scope = group.NextScope();
        var binding = Element.Binding(typeof(TResult), AliasRewriter.Rewrite(scope, expression));
        var declared = scope.Declare(Alias.From(alias));
        return Add(scope, new PatternDraft(scope, declared.Declaration, declared.Parameter, binding));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        if (_last is null)
            throw new InvalidOperationException("Having must follow a Match, Query or Let of the same chain.");
        _last.AddHaving(conditions);
        return this;
    }

    private ConditionChain AddPattern(AliasScope scope, PatternDraft pattern, IEnumerable<LambdaExpression> conditions)
    {
        pattern.AddConditions(conditions);
        return Add(scope, pattern);
    }

    private ConditionChain Add(AliasScope scope, PatternDraft pattern)
    {
        pattern.Close();
        group.Add(pattern, scope);
        _last = pattern;
        return this;
    }

    private ConditionChain AddComplete(Func<AliasScope, RuleElement> build)
    {
        var scope = group.NextScope();
        group.Add(new CompleteCondition(build(scope)), scope);
        return this;
    }

    private ConditionChain AddGroup(GroupType groupType, Action<ILeftHandSideExpression> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var scope = group.NextScope();
        var inner = new ConditionGroup(groupType, scope, new AliasScope(scope), group.Names);
        builder(new ConditionChain(inner));
        scope.TakeOver(inner.Own);
        group.Add(inner, scope);
        return this;
    }

    private PatternDraft Unnamed(Type type, AliasScope scope)
    {
        var declaration = new Declaration(type, group.Names.Next());
        return new PatternDraft(scope, declaration, declaration.ToParameterExpression());
    }

    private PatternElement Complete(Type type, AliasScope scope, IEnumerable<LambdaExpression> conditions)
    {
        var pattern = Unnamed(type, scope);
        pattern.AddConditions(conditions);
        return pattern.BuildPattern();
    }
}
