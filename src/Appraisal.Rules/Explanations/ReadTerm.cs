namespace Appraisal;

/// <summary>A term that a clause reads, with the value in force and where it comes from.</summary>
/// <param name="Definition">The term.</param>
/// <param name="Value">The value in force, or null where none is set.</param>
/// <param name="Override">The override that set it, or null where the printed value is in force.</param>
/// <param name="From">The first day of the layer: of the override's version, or of the scheme; null where no day is named.</param>
public sealed record ReadTerm(TermDefinition Definition, object? Value, TermOverride? Override, DateOnly? From)
{
    /// <summary>The term's name in input.</summary>
    public string Name => Definition.Name;

    /// <summary>Whether a department's figure is in force instead of the printed one.</summary>
    public bool IsOverridden => Override is not null;

    /// <summary>The term on one line: name, value in the form of an input, unit and layer.</summary>
    public Explanation Text
    {
        get
        {
            var value = Written(Value);
            var layer = (Override, From) switch
            {
                (null, null) => Explanation.Of($"printed"),
                (null, { } day) => Explanation.Of($"printed, in force from {day}"),
                ({ Layer: { } named }, _) => Explanation.Of($"{named}; printed {Written(Definition.Default)}"),
                (_, null) => Explanation.Of($"override without a start date; printed {Written(Definition.Default)}"),
                (_, { } day) => Explanation.Of($"override from {day}; printed {Written(Definition.Default)}"),
            };
            return Definition.Unit.Length == 0 || Value is null
                ? Explanation.Of($"{Name} = {value} ({layer})")
                : Explanation.Of($"{Name} = {value} {Explanation.Verbatim(Definition.Unit)} ({layer})");
        }
    }

    /// <summary>A value in the form of an input, with blanks where a line may break.</summary>
    internal static Explanation Written(object? value) => value is null
        ? Explanation.Of($"nothing")
        : Explanation.Verbatim(CatalogueTerm.Text(value).Replace(",\"", ", \"", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal));
}

/// <summary>The figures of a scheme in force, and which layer each comes from.</summary>
internal sealed class TermLayers
{
    private readonly SchemeDefinition _scheme;
    private readonly Dictionary<string, (TermOverride Override, DateOnly? From)> _overrides = new(StringComparer.Ordinal);

    /// <summary>The layers of one scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="input">The input that gives the overrides.</param>
    /// <param name="inForce">The overrides in force, of any scheme.</param>
    public TermLayers(SchemeDefinition scheme, AppraisalInput input, ValueList<TermOverride> inForce)
    {
        _scheme = scheme;
        var own = inForce.Where(given => given.Scheme == scheme.Id).ToValueList();
        var versions = input.Terms.Where(given => given.Scheme == scheme.Id).SelectMany(given => given.Versions).ToList();
        foreach (var given in own)
        {
            var version = versions.Find(candidate => candidate.Values.Any(value => ReferenceEquals(value, given)));
            _overrides[given.Term] = (given, version?.From);
        }

        Figures = new SchemeFigures(scheme.Terms.Apply(own));
    }

    /// <summary>The figures in force.</summary>
    public SchemeFigures Figures { get; }

    /// <summary>The terms that a clause reads.</summary>
    public ValueList<ReadTerm> Of(CataloguedClause? clause) => clause is null ? [] : clause.Terms.Select(Read).ToValueList();

    private ReadTerm Read(TermDefinition term)
    {
        var value = Figures.ValueOf(term);
        return _overrides.TryGetValue(term.Name, out var layer)
            ? new ReadTerm(term, value, layer.Override, layer.From)
            : new ReadTerm(term, value, null, _scheme.InForceFrom);
    }
}
