namespace Appraisal;

/// <summary>Declarations of clauses or terms contradict each other or the catalogue, so no appraiser was made; carries every conflict.</summary>
public sealed class ClauseConflictException : Exception
{
    internal ClauseConflictException(ValueList<string> conflicts)
        : base(string.Join(Environment.NewLine, conflicts)) => Conflicts = conflicts;

    /// <summary>All conflicts, each a sentence that names both sides; at least one.</summary>
    public ValueList<string> Conflicts { get; }
}
