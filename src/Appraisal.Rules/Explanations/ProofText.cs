using System.Globalization;
using System.Text;

namespace Appraisal;

/// <summary>Renders proofs as lines of English text.</summary>
internal static class ProofText
{
    /// <summary>The lines of a proof.</summary>
    public static IEnumerable<TextLine> Of(Proof proof) =>
        Header(proof)
            .Concat(Part(null, proof.Figures.SelectMany(node => Blank(Node(node, 0)))))
            .Concat(Part("Findings:", proof.Findings.SelectMany(node => Node(node, 1))))
            .Concat(Part("Next grade:", proof.NextGrade is { } next ? Next(next) : Best(proof)))
            .Concat(Part("Clauses that gave nothing:", proof.Silent.SelectMany(Silent)));

    private static IEnumerable<TextLine> Header(Proof proof)
    {
        var appraisee = proof.Appraisee;
        yield return new TextLine(0, appraisee.Name is { } name ? $"{name} ({appraisee.Employee})" : appraisee.Employee);
        yield return new TextLine(0, $"{proof.SchemeTitle.En} ({appraisee.Scheme}), document {proof.Document}, {Day(proof.Period.From)} to {Day(proof.Period.To)}");
        if (appraisee.Post is { } post) yield return new TextLine(0, $"Post: {post}");
        if (!proof.Complete) yield return new TextLine(0, "INCOMPLETE: a required reading or rating is missing; see the findings.");
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

    private static IEnumerable<TextLine> Node(ProofNode node, int depth)
    {
        yield return new TextLine(depth, HeadingOf(node));
        if (node.Kind == ProofKind.Finding || node.How.Template.Length > 0) yield return new TextLine(depth + 1, $"how: {node.How}");
        if (node.Kind is ProofKind.Figure or ProofKind.Grade) yield return new TextLine(depth + 1, $"clause: {Named(node.Clause)}");
        else if (node.Kind != ProofKind.Section) yield return new TextLine(depth + 1, $"source: {node.Clause.Source}");
        foreach (var term in node.Terms) yield return new TextLine(depth + 1, $"term: {term.Text}");
        foreach (var fact in node.Facts) yield return new TextLine(depth + 1, $"fact: {Told(fact)}");
        foreach (var line in node.Parts.SelectMany(part => Node(part, depth + 1))) yield return line;
    }

    private static string HeadingOf(ProofNode node) => node.Kind switch
    {
        ProofKind.Grade => $"grade: {node.Grade}",
        ProofKind.Figure => $"{Words(node.Name)}: {(node.Value is null ? "none" : Amount(node))}",
        ProofKind.Finding => $"{node.Clause.Id} {node.Name}",
        ProofKind.Section => $"{node.Clause.Id} {node.Name}, section: {Amount(node)}",
        _ => $"{node.Clause.Id} {node.Name}: {Amount(node)}",
    };

    private static IEnumerable<TextLine> Silent(SilentClause silent)
    {
        yield return new TextLine(1, $"{Named(silent.Clause)}: {silent.Reason}");
        if (silent.Cause is SilenceCause.ConditionNotMet or SilenceCause.CircumstanceMissing)
        {
            foreach (var term in silent.Terms) yield return new TextLine(2, $"term: {term.Text}");
        }

        foreach (var fact in silent.Facts) yield return new TextLine(2, $"fact: {Told(fact)}");
    }

    private static IEnumerable<TextLine> Best(Proof proof) => proof.HasBestGrade ? [new TextLine(1, "There is no better grade.")] : [];

    private static IEnumerable<TextLine> Next(NextGrade next)
    {
        yield return new TextLine(1, Text($"{next.Grade} begins at {next.Bound} points; {next.Missing} are missing."));
        if (next.Items.Count > 0) yield return new TextLine(1, "Items that have points left:");
        foreach (var item in next.Items)
        {
            yield return new TextLine(2, Text($"{item.Clause.Id} {item.Clause.Title.En}: {item.Max} - {item.Value} = {item.Left}"));
        }

        if (next.Losses.Count > 0) yield return new TextLine(1, "Deductions that cost points:");
        foreach (var loss in next.Losses)
        {
            yield return new TextLine(2, Text($"{loss.Clause.Id} {loss.Clause.Title.En}: {loss.Points} for {string.Join(", ", loss.Because)}"));
        }

        yield return next.Changes.Count == 0
            ? new TextLine(1, "Neither leaving out one occurrence nor another value of one reading or rating reaches it.")
            : new TextLine(1, "Single changes that reach it, each appraised again:");
        foreach (var change in next.Changes) yield return new TextLine(2, change.Text.ToString());
    }

    private static string Amount(ProofNode node) => (node.Unit, node.Max) switch
    {
        (Unit.Yuan, _) => Text($"{node.Value ?? 0m:0.00} yuan"),
        (Unit.Points, { } most) => Text($"{node.Value ?? 0m} of {most} points"),
        (Unit.Points, null) => Text($"{node.Value ?? 0m} points"),
        _ => Text($"{node.Value ?? 0m}"),
    };

    private static string Named(ProvedClause clause) => $"{clause.Id} {clause.Title.En} ({clause.Source})";

    private static string Told(CitedFact fact) => $"{fact.Reference}: {fact.Text}";

    private static string Text(FormattableString text) => Explanation.Of(text).ToString();

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character)) words.Append(' ');
            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
