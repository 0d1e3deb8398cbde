using System.Linq.Expressions;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>A pattern to which <c>Having</c> may still add conditions.</summary>
/// <param name="scope">The scope of the pattern.</param>
/// <param name="declaration">Its variable.</param>
/// <param name="parameter">Stands for the variable in expressions.</param>
/// <param name="source">What gives its values; null for facts in memory.</param>
internal sealed class PatternDraft(
    AliasScope scope, Declaration declaration, ParameterExpression parameter, RuleElement? source = null) : IConditionDraft
{
    private readonly List<NamedExpressionElement> _conditions = [];
    private int _visibleCount;

    public ParameterExpression Parameter { get; } = parameter;

    public void AddConditions(IEnumerable<LambdaExpression> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        foreach (var condition in conditions)
            _conditions.Add(Element.Condition(AliasRewriter.Rewrite(scope, condition, Parameter)));
    }

    /// <summary>Says that the aliases declared so far, and no later ones, can be used by <see cref="AddHaving"/>.</summary>
    public void Close() => _visibleCount = scope.Aliases.Count;

    public void AddHaving(IEnumerable<LambdaExpression> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        foreach (var condition in conditions)
        {
            ArgumentNullException.ThrowIfNull(condition, nameof(conditions));
            var rewriter = new AliasRewriter(scope);
            var body = rewriter.Body(condition);
            RejectLaterAliases(rewriter.Found, condition);
            _conditions.Add(Element.Condition(AliasRewriter.Lambda(typeof(bool), body, [], OwnFirst(rewriter.Found))));
        }
    }

    public PatternElement BuildPattern() => Element.Pattern(declaration, _conditions, source);

    public RuleElement Build() => BuildPattern();

    private List<ParameterExpression> OwnFirst(IReadOnlyList<ParameterExpression> found)
    {
        List<ParameterExpression> ordered = [.. found];
        if (ordered.Remove(Parameter))
            ordered.Insert(0, Parameter);
        return ordered;
    }

    private void RejectLaterAliases(IReadOnlyList<ParameterExpression> found, LambdaExpression condition)
    {
        for (var i = _visibleCount; i < scope.Aliases.Count; i++)
        {
            var later = scope.Aliases[i];
            if (found.Contains(later.Parameter))
            {
                throw new ArgumentException(
                    $"'{condition}' is a condition on '{declaration.Name}', but '{later.Declaration.Name}' is bound after it.", nameof(condition));
            }
        }
    }
}
