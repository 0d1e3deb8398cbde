namespace Appraisal.Engine.RuleModel;

/// <summary>The direction in which collected facts are sorted.</summary>
public enum SortDirection
{
    /// <summary>Smallest key first.</summary>
    Ascending,

    /// <summary>Greatest key first.</summary>
    Descending,
}
