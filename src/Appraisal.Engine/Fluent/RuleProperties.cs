namespace Appraisal.Engine.Fluent;

/// <summary>The names of the properties that every rule written in the fluent language has.</summary>
public static class RuleProperties
{
    /// <summary>The type of the rule class.</summary>
    public const string ClrType = "Fluent::ClrType";
}
