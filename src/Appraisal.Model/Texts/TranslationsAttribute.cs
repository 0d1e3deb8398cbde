namespace Appraisal;

/// <summary>Says where an assembly embeds the translations of the explanations that its clauses write.</summary>
/// <remarks>
/// The resources <c>NAME.zh</c> have the English template as key, holes and all, and its translation with the same holes as value. Every
/// loaded assembly with this attribute takes part; where two translate one template, the assembly loaded first does. In the project:
/// <c>&lt;AssemblyAttribute Include="Appraisal.TranslationsAttribute"&gt;</c> and an embedded resource as for <see cref="Wording"/>.
/// </remarks>
/// <param name="resources">The name of the resources, without language.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TranslationsAttribute(string resources) : Attribute
{
    /// <summary>The name of the resources, without language.</summary>
    public string Resources { get; } = resources;
}
