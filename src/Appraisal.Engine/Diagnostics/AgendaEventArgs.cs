using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Diagnostics;

/// <summary>What happened to an activation.</summary>
public class AgendaEventArgs : EventArgs
{
    /// <summary>Tells what happened to a match.</summary>
    /// <param name="match">The match.</param>
    public AgendaEventArgs(IMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        Match = match;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
