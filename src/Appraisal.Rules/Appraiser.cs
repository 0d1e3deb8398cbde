using System.Runtime.CompilerServices;

namespace Appraisal;

/// <summary>Appraises people: takes facts, applies the clauses of their schemes, gives statements.</summary>
/// <remarks>Immutable and safe to share between threads; making one compiles the rules once.</remarks>
public sealed partial class Appraiser
{
    private readonly ClauseTimetable _timetable;
    private readonly LayeredTerms _layers;
    private readonly InputValidator _validator;
    private readonly InputReader _reader;
    private readonly AppraiserEvents _events;

    private Appraiser(ClauseCatalogue catalogue, ClauseTimetable timetable, LayeredTerms layers, AppraiserEvents events)
    {
        Catalogue = catalogue;
        _validator = new InputValidator(catalogue.Vocabulary);
        _reader = new InputReader(catalogue.Vocabulary);
        _timetable = timetable;
        _layers = layers;
        _events = events;
        events.Made(catalogue);
    }

    /// <summary>The clauses it applies.</summary>
    public ClauseCatalogue Catalogue { get; }

    /// <summary>An appraiser of every scheme of the built-in catalogue.</summary>
    public static Appraiser Create() => Create(ClauseCatalogue.BuiltIn);

    /// <summary>An appraiser of the schemes and rules of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static Appraiser Create(ClauseCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var timetable = new ClauseTimetable(catalogue, new Dictionary<string, DateOnly>(), [], null);
        return new Appraiser(catalogue, timetable, LayeredTerms.NoneOf(catalogue), new AppraiserEvents(null));
    }

    /// <summary>An appraiser of the built-in schemes with a department's own clauses, replacements and figures.</summary>
    /// <param name="configure">Says what to add.</param>
    /// <exception cref="ClauseConflictException">What is added contradicts itself or the catalogue.</exception>
    public static Appraiser Create(Action<AppraiserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new AppraiserOptions();
        configure(options);
        var composed = new CatalogueComposition(options);
        var layers = LayeredTerms.Of(composed.Catalogue, options.Layers);
        return new Appraiser(composed.Catalogue, composed.Timetable, layers, new AppraiserEvents(options.Logger));
    }

    /// <summary>Reads and checks an input file against the catalogue's vocabulary.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    public AppraisalInput ReadInput(Stream stream)
    {
        try
        {
            return Checked(_reader.Read(stream));
        }
        catch (AppraisalInputException refused)
        {
            _events.Refused(refused.Problems);
            throw;
        }
    }

    /// <summary>Reads and checks an input file against the catalogue's vocabulary, without blocking.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<AppraisalInput> ReadInputAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        try
        {
            return Checked(await _reader.ReadAsync(stream, cancellationToken).ConfigureAwait(false));
        }
        catch (AppraisalInputException refused)
        {
            _events.Refused(refused.Problems);
            throw;
        }
    }

    /// <summary>Reads overrides of terms, a department's own among them: a file that holds a value of <c>terms</c>.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <exception cref="AppraisalInputException">The file has problems; the exception carries all of them.</exception>
    public ValueList<SchemeOverrides> ReadTerms(Stream stream) => _reader.ReadTerms(stream);

    /// <summary>Appraises everybody of an input.</summary>
    /// <param name="input">The facts.</param>
    /// <param name="cancellationToken">Stops the work between two firings of rules.</param>
    /// <exception cref="AppraisalInputException">The input has problems; nothing was appraised.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AppraisalResult Appraise(AppraisalInput input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var run = _events.Begin(input.Period);
        var problems = ProblemsOf(input);
        if (problems.Count > 0)
        {
            _events.Refused(problems);
            throw new AppraisalInputException(problems);
        }

        var (conclusion, firings) = Fire(input, cancellationToken);
        run.Done(conclusion.Result.Statements.Count, firings);
        return conclusion.Result;
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

    private Conclusion Conclude(AppraisalInput input, CancellationToken cancellationToken)
    {
        var problems = ProblemsOf(input);
        return problems.Count > 0 ? throw new AppraisalInputException(problems) : Fire(input, cancellationToken).Conclusion;
    }

    private ValueList<InputProblem> ProblemsOf(AppraisalInput input)
    {
        var problems = _validator.Check(input);
        return problems.Count > 0 ? problems : _layers.Check(input);
    }

    private (Conclusion Conclusion, int Firings) Fire(AppraisalInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var clauses = ClausesFor(input);
        var facts = FactsOf(input);
        var session = clauses.Sessions.Rent();
        session.InsertAll(facts.All);
        var firings = session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var outcomes = clauses.OutcomesOf(session, input).ToList();
        var result = clauses.Assembler.Assemble(input, facts.Overrides, outcomes);
        // Only a session that came through everything is used again.
        clauses.Sessions.Return(session, facts.All.Count);
        return (new Conclusion(input, facts.Overrides, outcomes, result), firings);
    }

    /// <summary>The clauses that apply to an input's period.</summary>
    internal ClausesInForce ClausesFor(AppraisalInput input) => _timetable.On(input.Period.From);

    /// <summary>The facts that the clauses see of an input, in their order.</summary>
    internal WorkingFacts FactsOf(AppraisalInput input) => new(input, Catalogue, _layers);

    private AppraisalInput Checked(AppraisalInput input) =>
        _layers.Check(input) is { Count: > 0 } problems ? throw new AppraisalInputException(problems) : input;
}

/// <summary>How much of a batch is done.</summary>
/// <param name="Inputs">Inputs appraised.</param>
/// <param name="Statements">Statements made.</param>
public readonly record struct AppraisalProgress(int Inputs, int Statements);
