namespace Appraisal.TaobaoService;

/// <summary>The six criteria of table 2 with their levels, as the clauses and the catalogue both read them.</summary>
internal static class ManualCriteria
{
    /// <summary>The company's rules: kept, and made others keep.</summary>
    public static CriterionDefinition Rules { get; } = new("rules") { Levels = [0, 1, 2] };

    /// <summary>Initiative.</summary>
    public static CriterionDefinition Initiative { get; } = new("initiative") { Levels = [0, 1, 2] };

    /// <summary>Ability in the work; its lowest level is 1.</summary>
    public static CriterionDefinition Ability { get; } = new("ability") { Levels = [1, 2, 3] };

    /// <summary>Collaboration.</summary>
    public static CriterionDefinition Collaboration { get; } = new("collaboration") { Levels = [0, 1, 2] };

    /// <summary>Professional knowledge; its lowest level is 1.</summary>
    public static CriterionDefinition Knowledge { get; } = new("knowledge") { Levels = [1, 2, 3] };

    /// <summary>The content of the chats.</summary>
    public static CriterionDefinition ChatContent { get; } = new("chat-content") { Levels = [0, 1, 2] };

    /// <summary>The clauses that score them.</summary>
    public static ValueList<string> Clauses { get; } = ["TB-7.1", "TB-7.2", "TB-7.3", "TB-7.4", "TB-7.5", "TB-7.6"];
}
