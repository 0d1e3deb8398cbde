namespace Appraisal.Engine.Diagnostics;

/// <summary>Shows the network that rules were compiled to.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>The nodes and links of the network.</summary>
    ReteGraph GetSchema();
}
