namespace Appraisal;

/// <summary>Renders proofs as lines of text.</summary>
/// <param name="language">The language of the text.</param>
internal sealed class ProofText(Language language)
{
    private readonly ReportWords _words = new(language);

    /// <summary>The lines of a proof.</summary>
    public IEnumerable<TextLine> Of(Proof proof) =>
        Header(proof)
            .Concat(Part(null, proof.Figures.SelectMany(node => Blank(Node(node, 0)))))
            .Concat(Part(_words.FindingsHeading, proof.Findings.SelectMany(node => Node(node, 1))))
            .Concat(Part(_words.NextGradeHeading, proof.NextGrade is { } next ? Next(next) : Best(proof)))
            .Concat(Part(_words.SilentHeading, proof.Silent.SelectMany(Silent)));

    private IEnumerable<TextLine> Header(Proof proof)
    {
        var appraisee = proof.Appraisee;
        yield return new TextLine(0, _words.Person(appraisee.Name, appraisee.Employee));
        yield return new TextLine(0, _words.ProofHeader(proof.SchemeTitle, appraisee.Scheme, proof.Document, proof.Period));
        if (appraisee.Post is { } post) yield return new TextLine(0, _words.Post(post));
        if (!proof.Complete) yield return new TextLine(0, _words.Incomplete);
    }

    private static List<TextLine> Part(string? heading, IEnumerable<TextLine> lines)
    {
        var part = lines.ToList();
        if (part.Count == 0) return [];

        if (heading is not null) part.Insert(0, new TextLine(0, heading));
        if (part[0].Text.Length > 0) part.Insert(0, new TextLine(0, string.Empty));
        return part;
    }

    private static IEnumerable<TextLine> Blank(IEnumerable<TextLine> lines) => lines.Prepend(new TextLine(0, string.Empty));

    private IEnumerable<TextLine> Node(ProofNode node, int depth)
    {
        yield return new TextLine(depth, HeadingOf(node));
        if (node.Kind == ProofKind.Finding) yield return new TextLine(depth + 1, _words.Message(node.How));
        else if (node.How.Template.Length > 0) yield return new TextLine(depth + 1, _words.How(node.How));
        if (node.Kind is ProofKind.Figure or ProofKind.Grade) yield return new TextLine(depth + 1, _words.Clause(_words.NamedClause(node.Clause)));
        else if (node.Kind != ProofKind.Section) yield return new TextLine(depth + 1, _words.Source(node.Clause.Source));
        foreach (var term in node.Terms) yield return new TextLine(depth + 1, _words.Term(term.Text));
        foreach (var fact in node.Facts) yield return new TextLine(depth + 1, _words.Fact(fact));
        foreach (var line in node.Parts.SelectMany(part => Node(part, depth + 1))) yield return line;
    }

    private string HeadingOf(ProofNode node) => node.Kind switch
    {
        ProofKind.Grade => _words.Grade(node.Grade!),
        ProofKind.Figure => _words.Figure(node.Name, node.Value is null ? _words.None : Amount(node)),
        ProofKind.Finding => _words.Finding(node.Clause.Id, node.Name),
        ProofKind.Section => _words.Section(node.Clause, Amount(node)),
        _ => _words.Line(node.Clause, Amount(node)),
    };

    private IEnumerable<TextLine> Silent(SilentClause silent)
    {
        yield return new TextLine(1, _words.Silent(_words.NamedClause(silent.Clause), silent.Reason));
        if (silent.Cause is SilenceCause.ConditionNotMet or SilenceCause.CircumstanceMissing)
        {
            foreach (var term in silent.Terms) yield return new TextLine(2, _words.Term(term.Text));
        }

        foreach (var fact in silent.Facts) yield return new TextLine(2, _words.Fact(fact));
    }

    private IEnumerable<TextLine> Best(Proof proof) => proof.HasBestGrade ? [new TextLine(1, _words.BestGrade)] : [];

    private IEnumerable<TextLine> Next(NextGrade next)
    {
        yield return new TextLine(1, _words.NextGrade(next.Grade, next.Bound, next.Missing));
        if (next.Items.Count > 0) yield return new TextLine(1, _words.ItemsHeading);
        foreach (var item in next.Items) yield return new TextLine(2, _words.Item(item));
        if (next.Losses.Count > 0) yield return new TextLine(1, _words.LossesHeading);
        foreach (var loss in next.Losses) yield return new TextLine(2, _words.Loss(loss));
        yield return new TextLine(1, next.Changes.Count == 0 ? _words.NoChange : _words.ChangesHeading);
        foreach (var change in next.Changes) yield return new TextLine(2, language.Say(change.Text));
    }

    private string Amount(ProofNode node) => (node.Unit, node.Max) switch
    {
        (Unit.Yuan, _) => _words.Yuan(node.Value ?? 0m),
        (Unit.Points, { } most) => _words.PointsOf(node.Value ?? 0m, most),
        (Unit.Points, null) => _words.Points(node.Value ?? 0m),
        _ => Explanation.Of($"{node.Value ?? 0m}").ToString(),
    };
}
