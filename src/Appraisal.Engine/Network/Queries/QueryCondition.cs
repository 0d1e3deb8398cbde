namespace Appraisal.Engine.Network.Queries;

/// <summary>Whether the results of a run can be relied on.</summary>
internal enum QueryCondition : byte
{
    Sound,

    /// <summary>An expression has failed in this step: the rest of the step is void.</summary>
    Failing,

    /// <summary>An expression failed in an earlier step: there are no results, until the next change has the run begin again.</summary>
    Failed,
}
