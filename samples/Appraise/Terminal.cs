using System.Text;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples;

/// <summary>Where a command reads and writes: the process's own streams, or those of a test.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output, for results alone.</param>
/// <param name="error">Standard error, for what went wrong.</param>
/// <param name="width">The columns of a line of text.</param>
/// <param name="isPlain">Whether text must do without colours and escape codes.</param>
/// <param name="cancellation">Cancelled when the user has had enough.</param>
internal sealed class Terminal(Stream input, Stream output, TextWriter error, int width, bool isPlain, CancellationToken cancellation) : IDisposable
{
    /// <summary>The columns of a line of text that goes to a file or another program.</summary>
    public const int FileWidth = 100;

    private const int NarrowestWidth = 60;
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The language of everything that is said, by default English.</summary>
    public Language Language { get; private init; } = Language.English;

    /// <summary>The program's fixed words in that language.</summary>
    public AppraiseWords Words => field ??= new AppraiseWords(Language);

    /// <summary>Standard input.</summary>
    public Stream Input => input;

    /// <summary>Standard output, for results alone.</summary>
    public Stream Output => output;

    /// <summary>Standard error, for what went wrong.</summary>
    public TextWriter Error => error;

    /// <summary>The columns of a line of text.</summary>
    public int Width => width;

    /// <summary>Whether text must do without colours and escape codes.</summary>
    public bool IsPlain => isPlain;

    /// <summary>Cancelled when the user has had enough.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Whether standard error is a terminal that may be drawn on, by default not.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether standard output goes to a file or another program, by default not.</summary>
    public bool IsPiped { get; init; }

    private Action? StatementBegun { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(CancellationToken cancellation)
    {
        var isPiped = Console.IsOutputRedirected;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = _utf8;
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            Console.OpenStandardInput(),
            new BufferedStream(new StandardStream(Console.OpenStandardOutput()), 1 << 16),
            new StreamWriter(new StandardStream(Console.OpenStandardError()), _utf8) { AutoFlush = true, NewLine = "\n" },
            isPiped ? FileWidth : Math.Max(NarrowestWidth, Console.WindowWidth),
            isPiped || noColour,
            cancellation)
        {
            IsWatched = !Console.IsErrorRedirected && !noColour && !isDumb,
            IsPiped = isPiped,
        };
    }

    /// <summary>This terminal with a file in the place of standard output: plain, and as wide as files are.</summary>
    /// <param name="file">The file; stays open.</param>
    public Terminal WritingTo(Stream file) => With(file, FileWidth, isPlain: true, Language, StatementBegun);

    /// <summary>This terminal with another language.</summary>
    public Terminal Speaking(Language language) => With(output, width, isPlain, language, StatementBegun);

    /// <summary>This terminal with somebody who counts the statements that are written on it.</summary>
    public Terminal Counting(Action statementBegun) => With(output, width, isPlain, Language, statementBegun);

    /// <summary>Tells that the next statement is being written.</summary>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public void NextStatement()
    {
        cancellation.ThrowIfCancellationRequested();
        StatementBegun?.Invoke();
    }

    /// <summary>A writer of UTF-8 text with line feeds, the same bytes on every system; disposing it leaves the stream open.</summary>
    public static StreamWriter TextOn(Stream stream) => new(stream, _utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes one line to standard error in the terminal's language, whatever characters the text holds.</summary>
    public void Complain(Explanation text) => Complain(Language.Say(text));

    /// <summary>Writes one line to standard error, whatever characters the text holds.</summary>
    public void Complain(string text) => Error.WriteLine(Layout.TextCells.OneLine(text));

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Output.Flush();
            Error.Flush();
        }
        catch (CommandFailure)
        {
            // Only a command that has failed leaves something unwritten behind, and its failure has been told.
        }
    }

    private Terminal With(Stream results, int columns, bool isPlain, Language language, Action? statementBegun) =>
        new(input, results, error, columns, isPlain, cancellation)
        {
            Language = language,
            IsWatched = IsWatched,
            IsPiped = IsPiped,
            StatementBegun = statementBegun,
        };
}
