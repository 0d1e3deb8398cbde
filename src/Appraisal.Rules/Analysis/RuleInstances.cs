namespace Appraisal;

/// <summary>Makes rules so that they can be asked what they hold.</summary>
internal static class RuleInstances
{
    /// <summary>A rule of a class.</summary>
    /// <exception cref="ArgumentException">The class has no constructor without parameters, or that fails.</exception>
    public static object Of(Type rule)
    {
        try
        {
            return Activator.CreateInstance(rule)!;
        }
        catch (Exception failure) when (failure is MissingMethodException or System.Reflection.TargetInvocationException)
        {
            throw new ArgumentException($"{rule.FullName} cannot be made: {failure.GetBaseException().Message}", nameof(rule), failure);
        }
    }
}
