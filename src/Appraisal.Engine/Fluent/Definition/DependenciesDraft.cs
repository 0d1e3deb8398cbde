using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;
using Appraisal.Engine.RuleModel;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>The dependencies of a rule as the author writes them.</summary>
internal sealed class DependenciesDraft(AliasScope scope) : IDependencyExpression
{
    private readonly List<DependencyElement> _dependencies = [];

    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull
    {
        var declared = scope.Declare(Alias.From(alias, isDependency: true));
        _dependencies.Add(Element.Dependency(declared.Declaration, typeof(TDependency)));
        return this;
    }

    public DependencyGroupElement Build() => Element.DependencyGroup(_dependencies);
}
