using System.Reflection;

namespace Appraisal;

/// <summary>Puts a catalogue together from the built-in schemes and what departments declare, and finds every conflict between them.</summary>
internal sealed class CatalogueComposition
{
    private const string BuiltInOrigin = "Appraisal.Rules";

    private readonly List<string> _conflicts = [];
    private readonly Dictionary<string, DraftScheme> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Scheme, string Origin)> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ClauseChange Change, string Origin)> _changes = new(StringComparer.Ordinal);

    /// <summary>Composes the catalogue.</summary>
    /// <exception cref="ClauseConflictException">There are conflicts.</exception>
    public CatalogueComposition(AppraiserOptions options)
    {
        foreach (var scheme in BuiltInSchemes.All) Add(scheme, BuiltInOrigin);
        foreach (var (declaration, origin) in options.Declarations)
        {
            if (declaration is NewScheme added) Add(added.Scheme, origin);
        }

        foreach (var (declaration, origin) in options.Declarations)
        {
            if (declaration is SchemeExtension extension) Extend(extension, origin);
        }

        foreach (var (declaration, origin) in options.Declarations)
        {
            if (declaration is ClauseChange change) Apply(change, origin);
        }

        var rules = options.Rules.Distinct().Except(BuiltInSchemes.Rules).ToList();
        CheckRules(rules);
        _conflicts.AddRange(_schemes.Values.SelectMany(scheme => scheme.TermConflicts()));
        if (_conflicts.Count > 0) throw new ClauseConflictException(_conflicts.ToValueList());

        Catalogue = new ClauseCatalogue(_schemes.Values.Select(scheme => scheme.Build()), [.. BuiltInSchemes.Rules, .. rules]);
        Timetable = new ClauseTimetable(Catalogue, _starts, _changes.Values.Select(told => told.Change).ToValueList(), options.Services);
    }

    /// <summary>Every clause of every time.</summary>
    public ClauseCatalogue Catalogue { get; }

    /// <summary>Which of them are in force when.</summary>
    public ClauseTimetable Timetable { get; }

    private void Add(SchemeDefinition scheme, string origin)
    {
        if (_schemes.TryGetValue(scheme.Id, out var other))
        {
            _conflicts.Add($"The scheme {scheme.Id} is declared by {other.Origin} and by {origin}.");
            return;
        }

        _schemes.Add(scheme.Id, new DraftScheme(scheme, origin));
        foreach (var entry in scheme.Clauses) Claim(entry, scheme.Id, origin);
    }

    private void Extend(SchemeExtension extension, string origin)
    {
        if (!_schemes.TryGetValue(extension.Scheme, out var scheme))
        {
            _conflicts.Add($"{origin} adds {Ids(extension)} to {extension.Scheme}, a scheme that does not exist.");
            return;
        }

        foreach (var entry in extension.Clauses)
        {
            if (!Claim(entry, extension.Scheme, origin)) continue;
            _conflicts.AddRange(scheme.CodeConflicts(entry));
            scheme.Append(entry);
            if (extension.From is { } from) _starts[entry.Id] = from;
        }

        if (extension.Terms is { } terms) scheme.Append(terms, origin);
    }

    private bool Claim(ClauseEntry entry, string scheme, string origin)
    {
        if (_clauses.TryAdd(entry.Id, (scheme, origin))) return true;
        var other = _clauses[entry.Id];
        _conflicts.Add($"The clause {entry.Id} is declared by {other.Origin} in {other.Scheme} and by {origin} in {scheme}.");
        return false;
    }

    private void Apply(ClauseChange change, string origin)
    {
        var told = change.Message.ToString();
        if (!_clauses.TryGetValue(change.Clause, out var clause))
        {
            _conflicts.Add($"{origin} declares '{told}', but there is no clause {change.Clause}.");
        }
        else if (!_changes.TryAdd(change.Clause, (change, origin)))
        {
            var other = _changes[change.Clause];
            _conflicts.Add($"{origin} declares '{told}' and {other.Origin} declares '{other.Change.Message}'.");
        }
        else if (change is ClauseReplacement replacement)
        {
            Replace(replacement, clause.Scheme, origin);
        }
        else if (change is ClauseSwitchedOff { Reason: var reason } && string.IsNullOrWhiteSpace(reason))
        {
            _conflicts.Add($"{origin} switches {change.Clause} off without a reason.");
        }
    }

    private void Replace(ClauseReplacement replacement, string scheme, string origin)
    {
        var told = replacement.Message.ToString();
        if (!_clauses.TryGetValue(replacement.By, out var by)) _conflicts.Add($"{origin} declares '{told}', but there is no clause {replacement.By}.");
        else if (by.Origin == BuiltInOrigin) _conflicts.Add($"{origin} declares '{told}', but {replacement.By} is a clause of {BuiltInOrigin} already in force.");
        else if (by.Scheme != scheme) _conflicts.Add($"{origin} declares '{told}', but {replacement.Clause} is in {scheme} and {replacement.By} in {by.Scheme}.");
        else if (replacement.By == replacement.Clause) _conflicts.Add($"{origin} declares '{told}', a clause by itself.");
        else
        {
            if (Replaces(replacement.By) is { } other && other.From != replacement.From)
            {
                _conflicts.Add($"{origin} declares '{told}' and '{other.Message}': one clause, two first days.");
            }

            _starts[replacement.By] = replacement.From;
            _schemes[scheme].MoveBehind(replacement.By, replacement.Clause);
        }

        ClauseReplacement? Replaces(string clause) => _changes.Values
            .Select(known => known.Change)
            .OfType<ClauseReplacement>()
            .FirstOrDefault(known => known.By == clause && known != replacement);
    }

    private void CheckRules(List<Type> rules)
    {
        var carriedOut = new Dictionary<(string Clause, string? Part), Type>();
        foreach (var builtIn in BuiltInSchemes.Rules) carriedOut.TryAdd((builtIn.GetCustomAttribute<ClauseAttribute>()!.Id, null), builtIn);
        foreach (var rule in rules)
        {
            if (rule.GetCustomAttribute<ClauseAttribute>(inherit: false) is not { } clause)
            {
                _conflicts.Add($"{rule} is a rule but carries out no clause: give it a [Clause(\"...\")].");
            }
            else if (!_clauses.TryGetValue(clause.Id, out var declared))
            {
                _conflicts.Add($"{rule} carries out {clause.Id}, which nobody declares.");
            }
            else if (declared.Origin == BuiltInOrigin)
            {
                var other = carriedOut.TryGetValue((clause.Id, null), out var builtIn) ? builtIn.ToString() : BuiltInOrigin;
                _conflicts.Add($"{other} and {rule} both carry out {clause.Id}: give the latter an id of its own and declare that it replaces {clause.Id}.");
            }
            else if (!carriedOut.TryAdd((clause.Id, clause.Part), rule))
            {
                _conflicts.Add($"{carriedOut[(clause.Id, clause.Part)]} and {rule} both carry out {clause.Id}.");
            }
        }

        var withRule = carriedOut.Keys.Select(key => key.Clause).ToHashSet(StringComparer.Ordinal);
        _conflicts.AddRange(_schemes.Values
            .SelectMany(scheme => scheme.Clauses)
            .Where(entry => entry is { Reason: null, CheckedBy: null } && _clauses[entry.Id].Origin != BuiltInOrigin && !withRule.Contains(entry.Id))
            .Select(entry => $"{_clauses[entry.Id].Origin} declares {entry.Id}, which no rule carries out."));
    }

    private static string Ids(SchemeExtension extension) => string.Join(", ", extension.Clauses.Select(entry => entry.Id));
}
