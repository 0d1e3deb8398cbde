namespace Appraisal.Engine.Network;

/// <summary>What facts come from: an alpha memory, or a query that no alias outside it takes part in.</summary>
internal interface IFactOrigin
{
    void Connect(RightNode node);
}
