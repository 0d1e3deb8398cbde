namespace Appraisal;

/// <summary>The layers of figures between the printed ones and an input's own. Immutable.</summary>
internal sealed class LayeredTerms
{
    private readonly TermsLayer[] _layers;
    private readonly ClauseCatalogue _catalogue;

    private LayeredTerms(ClauseCatalogue catalogue, TermsLayer[] layers)
    {
        _catalogue = catalogue;
        _layers = layers;
    }

    /// <summary>No layers: the printed figures and an input's own.</summary>
    public static LayeredTerms NoneOf(ClauseCatalogue catalogue) => new(catalogue, []);

    /// <summary>Layers, read and checked one by one and together, on every day on which one of them changes.</summary>
    /// <exception cref="ClauseConflictException">A figure is not acceptable.</exception>
    public static LayeredTerms Of(ClauseCatalogue catalogue, IEnumerable<TermsLayer> layers)
    {
        var conflicts = new List<string>();
        var read = layers.Select(layer => Read(layer, catalogue, conflicts)).ToArray();
        var layered = new LayeredTerms(catalogue, read);
        if (conflicts.Count == 0) conflicts.AddRange(layered.ConflictsTogether());
        return conflicts.Count == 0 ? layered : throw new ClauseConflictException(conflicts.ToValueList());
    }

    /// <summary>The overrides of a scheme's printed figures that count on a day: of each term the highest layer's; a term of named parts may be
    /// made up by several.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <param name="given">The input's own overrides of the scheme, or null.</param>
    /// <param name="day">The period's first day.</param>
    public ValueList<TermOverride> InForce(string scheme, SchemeOverrides? given, DateOnly day)
    {
        var own = VersionOn(given, day)?.Values ?? [];
        if (_layers.Length == 0) return own;

        var stack = new List<TermOverride>();
        foreach (var layer in _layers)
        {
            if (VersionOn(layer.Terms.FirstOrDefault(terms => terms.Scheme == scheme), day) is not { } version) continue;
            var cited = version.From is { } from ? FormattableString.Invariant($"{layer.Name}/{from:yyyy-MM-dd}") : layer.Name;
            Lay(stack, version.Values.Select(value => value with { Layer = cited }));
        }

        Lay(stack, own);
        return stack.ToValueList();
    }

    /// <summary>What is wrong with an input's own figures where they lie over the layers.</summary>
    public ValueList<InputProblem> Check(AppraisalInput input)
    {
        if (_layers.Length == 0 || input.Terms.Count == 0) return [];

        return input.Terms
            .SelectMany(given => _catalogue.FindScheme(given.Scheme)!.Terms.Check(InForce(given.Scheme, given, input.Period.From))
                .Select(problem => new InputProblem($"$.terms.{given.Scheme}.{problem.Path}", problem.Code, problem.Message)))
            .ToValueList();
    }

    private static TermsVersion? VersionOn(SchemeOverrides? given, DateOnly day) =>
        given?.Versions
            .Where(version => version.From is null || version.From <= day)
            .MaxBy(version => version.From ?? DateOnly.MinValue);

    private static void Lay(List<TermOverride> stack, IEnumerable<TermOverride> values)
    {
        foreach (var value in values)
        {
            // Named parts that are not given keep the value of the layer below, so that one still counts.
            if (value.Value is not TermValue.Map) stack.RemoveAll(below => below.Term == value.Term);
            stack.Add(value);
        }
    }

    private static TermsLayer Read(TermsLayer layer, ClauseCatalogue catalogue, List<string> conflicts)
    {
        var terms = layer.Terms;
        try
        {
            if (layer.Json is not null) terms = new InputReader(catalogue.Vocabulary).ReadTerms(layer.Json);
        }
        catch (AppraisalInputException wrong)
        {
            conflicts.AddRange(wrong.Problems.Select(problem => $"The terms of layer '{layer.Name}', {problem.Path}: {problem.Message}"));
        }

        conflicts.AddRange(terms
            .Where(given => catalogue.FindScheme(given.Scheme) is null)
            .Select(given => $"The terms of layer '{layer.Name}' are for {given.Scheme}, a scheme that does not exist."));
        conflicts.AddRange(terms
            .GroupBy(given => given.Scheme, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => $"The terms of layer '{layer.Name}' for {same.Key} are given twice."));
        return layer with { Terms = terms };
    }

    private IEnumerable<string> ConflictsTogether()
    {
        foreach (var scheme in _layers.SelectMany(layer => layer.Terms).Select(given => given.Scheme).Distinct(StringComparer.Ordinal))
        {
            var days = _layers
                .SelectMany(layer => layer.Terms.Where(given => given.Scheme == scheme))
                .SelectMany(given => given.Versions)
                .Select(version => version.From ?? DateOnly.MinValue)
                .Distinct()
                .Order();
            foreach (var day in days)
            {
                foreach (var problem in _catalogue.FindScheme(scheme)!.Terms.Check(InForce(scheme, null, day)))
                {
                    yield return $"The terms of the layers for {scheme}{Since(day)}, {problem.Path}: {problem.Message}";
                }
            }
        }
    }

    private static string Since(DateOnly day) => day == DateOnly.MinValue ? string.Empty : FormattableString.Invariant($" from {day:yyyy-MM-dd}");
}
