namespace Appraisal;

/// <summary>Why one statement is what it is: every figure down to the facts, the clauses that gave nothing, and what would reach the next grade.</summary>
/// <remarks>Immutable data, made by <see cref="Appraiser.Explain"/>; <see cref="ToString"/> and <see cref="Lines(Language)"/> render it as text.</remarks>
public sealed record Proof
{
    /// <summary>The period under appraisal.</summary>
    public required Period Period { get; init; }

    /// <summary>Who is appraised, under which scheme.</summary>
    public required Appraisee Appraisee { get; init; }

    /// <summary>The scheme's name.</summary>
    public required ClauseTitle SchemeTitle { get; init; }

    /// <summary>The number of the scheme's source document.</summary>
    public required string Document { get; init; }

    /// <summary>False when a required reading or rating was absent.</summary>
    public required bool Complete { get; init; }

    /// <summary>The score, the grade, the named figures, and last the lines that no figure adds up.</summary>
    public ValueList<ProofNode> Figures { get; init; } = [];

    /// <summary>The findings, in the statement's order.</summary>
    public ValueList<ProofNode> Findings { get; init; } = [];

    /// <summary>The clauses of the scheme that gave no line, finding or figure, in the document's order, each with the reason.</summary>
    public ValueList<SilentClause> Silent { get; init; } = [];

    /// <summary>What would reach the next better grade; null where the scheme does not grade, or none is better.</summary>
    public NextGrade? NextGrade { get; init; }

    /// <summary>Whether the scheme grades and no grade is better.</summary>
    public bool HasBestGrade { get; init; }

    /// <summary>The part of the proof that is about one clause: its figures, lines and findings, or why it gave none.</summary>
    /// <param name="clause">The clause's id.</param>
    public Proof About(string clause) => this with
    {
        Figures = Figures.SelectMany(node => node.OfClause(clause)).ToValueList(),
        Findings = Findings.Where(node => node.Clause.Id == clause).ToValueList(),
        Silent = Silent.Where(silent => silent.Clause.Id == clause).ToValueList(),
        NextGrade = null,
        HasBestGrade = false,
    };

    /// <summary>The proof as lines of English text, each with its depth in the tree.</summary>
    public IEnumerable<TextLine> Lines() => Lines(Language.English);

    /// <summary>The proof as lines of text in a language, each with its depth in the tree.</summary>
    public IEnumerable<TextLine> Lines(Language language) => new ProofText(language).Of(this);

    /// <summary>The proof as English text, two blanks for each step of depth.</summary>
    public override string ToString() => TextLine.Join(Lines());
}

/// <summary>A line of a text that is a tree.</summary>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Text">The text, without the blanks before it; empty between two parts.</param>
public readonly record struct TextLine(int Depth, string Text)
{
    /// <summary>The blanks before the text.</summary>
    public string Indent => new(' ', Depth * 2);

    /// <summary>Lines as one text.</summary>
    internal static string Join(IEnumerable<TextLine> lines) =>
        string.Concat(lines.Select(line => line.Text.Length == 0 ? "\n" : line.Indent + line.Text + "\n"));
}
