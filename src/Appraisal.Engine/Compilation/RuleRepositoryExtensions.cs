using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>The short way from a repository to a session factory.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>All rules of all sets.</summary>
    /// <param name="repository">The repository.</param>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(s => s.Rules);
    }

    /// <summary>Compiles all rules with default options.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => Compile(repository, CancellationToken.None);

    /// <summary>Compiles all rules with default options.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="cancellationToken">If cancelled, the factory has the rules compiled until then.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);
    }
}
