namespace Appraisal.Engine.Network.Queries;

/// <summary>What a step does to a result, seen from its beginning.</summary>
internal enum ResultChange : byte
{
    None,
    Added,
    Modified,
    Removed,
}
