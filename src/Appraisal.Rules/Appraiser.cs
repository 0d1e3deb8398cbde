using System.Runtime.CompilerServices;

namespace Appraisal;

/// <summary>Appraises people: takes facts, applies the clauses of their schemes, gives statements.</summary>
/// <remarks>Immutable and safe to share between threads; making one compiles the rules once.</remarks>
public sealed partial class Appraiser
{
    private readonly ISessionFactory _sessions;
    private readonly InputValidator _validator;
    private readonly InputReader _reader;
    private readonly StatementAssembler _assembler;

    private Appraiser(ClauseCatalogue catalogue)
    {
        Catalogue = catalogue;
        _validator = new InputValidator(catalogue.Vocabulary);
        _reader = new InputReader(catalogue.Vocabulary);
        _assembler = new StatementAssembler(catalogue);

        var repository = new RuleRepository();
        repository.Load(rules => rules.From(catalogue.Rules));
        _sessions = repository.Compile();
    }

    /// <summary>The clauses it applies.</summary>
    public ClauseCatalogue Catalogue { get; }

    /// <summary>An appraiser of every scheme of the built-in catalogue.</summary>
    public static Appraiser Create() => new(ClauseCatalogue.BuiltIn);

    /// <summary>An appraiser of the schemes and rules of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static Appraiser Create(ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new Appraiser(catalogue);
    }

    /// <summary>Reads and checks an input file against the catalogue's vocabulary.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    public AppraisalInput ReadInput(Stream stream) => _reader.Read(stream);

    /// <summary>Appraises everybody of an input.</summary>
    /// <param name="input">The facts.</param>
    /// <param name="cancellationToken">Stops the work between two firings of rules.</param>
    /// <exception cref="AppraisalInputException">The input has problems; nothing was appraised.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AppraisalResult Appraise(AppraisalInput input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var problems = _validator.Check(input);
        if (problems.Count > 0) throw new AppraisalInputException(problems);

        cancellationToken.ThrowIfCancellationRequested();
        var facts = new WorkingFacts(input, Catalogue);
        var session = _sessions.CreateSession();
        session.InsertAll(facts.All);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return _assembler.Assemble(input, facts.Overrides, session.Query<Outcome>().AsEnumerable());
    }

    /// <summary>Appraises inputs one after the other, as they come, in their order.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="progress">Told after each input how much is done, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="AppraisalInputException">An input has problems; the results before it have been given.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<AppraisalResult> AppraiseAsync(
        IAsyncEnumerable<AppraisalInput> inputs,
        IProgress<AppraisalProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var done = new AppraisalProgress(0, 0);
        await foreach (var input in inputs.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var result = Appraise(input, cancellationToken);
            done = new AppraisalProgress(done.Inputs + 1, done.Statements + result.Statements.Count);
            progress?.Report(done);
            yield return result;
        }
    }
}

/// <summary>How much of a batch is done.</summary>
/// <param name="Inputs">Inputs appraised.</param>
/// <param name="Statements">Statements made.</param>
public readonly record struct AppraisalProgress(int Inputs, int Statements);
