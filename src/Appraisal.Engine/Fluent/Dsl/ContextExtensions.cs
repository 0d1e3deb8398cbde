using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Dsl;

/// <summary>Conveniences for actions.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact and matches it again.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="context">The context of the action.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="updateAction">Changes the fact.</param>
    /// <exception cref="ArgumentException">The fact is not in memory, or is linked.</exception>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <param name="context">The context of the action.</param>
    /// <returns>The service.</returns>
    public static TService Resolve<TService>(this IContext context)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
