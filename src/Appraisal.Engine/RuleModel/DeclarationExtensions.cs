using System.Linq.Expressions;
using Appraisal.Engine.RuleModel.Builders;

namespace Appraisal.Engine.RuleModel;

/// <summary>Translates between variables of a rule and parameters of lambda expressions.</summary>
public static class DeclarationExtensions
{
    /// <summary>Makes a lambda parameter that stands for a variable.</summary>
    /// <param name="declaration">The variable.</param>
    /// <returns>A new parameter of the same name and type.</returns>
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <summary>Makes a variable of the name and type of a lambda parameter.</summary>
    /// <param name="parameter">The parameter, which must have a name.</param>
    /// <returns>A new variable, bound by nothing yet.</returns>
    /// <exception cref="ArgumentException">The parameter has no name.</exception>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Element.Declaration(parameter.Type, parameter.Name!);
    }
}
