using Appraisal.Engine.Aggregators;
using Appraisal.Engine.Extensibility;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Compiles rule definitions to a session factory.</summary>
public sealed class RuleCompiler
{
    private IExpressionCompiler? _expressionCompiler;

    /// <summary>Makes a compiler with default options.</summary>
    public RuleCompiler()
        : this(RuleCompilerOptions.Default)
    {
    }

    /// <summary>Makes a compiler.</summary>
    /// <param name="options">The options.</param>
    public RuleCompiler(RuleCompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
    }

    /// <summary>How facts are told apart.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>The custom query operators.</summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();

    /// <summary>Compiles expressions. The built-in one also remembers what it has compiled, for all factories of the process.</summary>
    public IExpressionCompiler ExpressionCompiler
    {
        get => _expressionCompiler ??= new Compilation.ExpressionCompiler();
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _expressionCompiler = value;
        }
    }

    /// <summary>Compiles rules.</summary>
    /// <param name="ruleDefinitions">The rules, in the order that decides between activations of equal priority.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules. If the token is cancelled, the factory has the rules compiled until then.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <param name="cancellationToken">The token.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var evaluations = _expressionCompiler is null or Compilation.ExpressionCompiler
            ? Compilation.EvaluationCompiler.Default
            : new Compilation.EvaluationCompiler(_expressionCompiler);
        var builder = new Compilation.NetworkBuilder(evaluations, AggregatorRegistry, FactIdentityComparerRegistry.Freeze());
        var rules = new Compilation.RuleSetBuilder(builder);
        foreach (var definition in ruleDefinitions)
        {
            try
            {
                rules.Add(definition);
            }
            catch (Exception exception) when (exception is not RuleCompilationException)
            {
                // Whatever is wrong with a rule, its author needs its name.
                throw new RuleCompilationException("The rule cannot be compiled.", definition.Name, exception);
            }

            if (cancellationToken.IsCancellationRequested)
                break;
        }

        return new SessionFactory(rules.Build());
    }

    /// <summary>Compiles rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles rule sets. If the token is cancelled, the factory has the rules compiled until then.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <param name="cancellationToken">The token.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return Compile(ruleSets.SelectMany(s => s.Rules), cancellationToken);
    }
}
