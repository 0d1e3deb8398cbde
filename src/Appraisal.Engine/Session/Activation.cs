using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>A match of a rule.</summary>
public sealed class Activation : IMatch, ILinkedFactSource
{
    private readonly RuleMatch _match;

    internal Activation(RuleMatch match)
    {
        _match = match;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => _match.Rule;

    /// <summary>The facts of the match in the order of their declaration. Values are those of now.</summary>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            var terminal = _match.Terminal;
            var declarations = terminal.Rule.Declarations;
            var facts = new FactMatch[declarations.Length];
            for (var i = 0; i < facts.Length; i++)
            {
                var distance = terminal.Distances[i];
                facts[i] = new FactMatch(declarations[i], distance < 0 ? null : _match.Tuple.Ancestor(distance).Fact);
            }

            return facts;
        }
    }

    /// <summary>What the activation fires, or last fired, for.</summary>
    public MatchTrigger Trigger => _match.Trigger;

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Facts;

    /// <summary>The second linked fact and those after it; null where there is none.</summary>
    internal List<KeyValuePair<object, StoredFact>>? Linked { get; set; }

    /// <summary>The keys of a change filter; null for rules without one.</summary>
    internal FilterKeys? Keys { get; set; }
}
