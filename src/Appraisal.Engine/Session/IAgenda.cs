using Appraisal.Engine.AgendaFilters;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>The activations that wait for <see cref="ISession.Fire()"/>.</summary>
public interface IAgenda
{
    /// <summary>Whether nothing waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that would fire next.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits.</exception>
    IMatch Peek();

    /// <summary>Drops all that waits, and forgets that those matches have ever fired.</summary>
    void Clear();

    /// <summary>Adds a filter for all rules. What waits already is not evicted.</summary>
    /// <param name="filter">The filter.</param>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filter">The filter.</param>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
