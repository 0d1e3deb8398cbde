using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>What a Yield does when its rule fires.</summary>
internal static class LinkedConclusion
{
    /// <summary>Inserts the linked fact of a key, or updates it if the match has one already. The context is not kept.</summary>
    public static void Conclude(IContext context, object key, object fact)
    {
        if (context.GetLinked(key) is null)
            context.InsertLinked(key, fact);
        else
            context.UpdateLinked(key, fact);
    }
}
