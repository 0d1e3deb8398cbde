namespace Appraisal.Engine.Tests.Model;

/// <summary>
/// What a session of random rules ought to hold: all combinations of facts, made anew after every step, and of each match no more than
/// whether it waits, whether it has fired, and what it has concluded.
/// </summary>
internal sealed class NaiveSession
{
    private readonly RandomRule[] _rules;
    private readonly Dictionary<string, Match>[] _matches;
    private readonly List<string> _undone = [];

    public NaiveSession(RandomRule[] rules)
    {
        _rules = rules;
        _matches = [.. rules.Select(_ => new Dictionary<string, Match>())];
        Changed([], []);
    }

    public List<TestFact> Facts { get; } = [];

    public List<D> Conclusions { get; } = [];

    public IEnumerable<string> Shown => _matches.SelectMany((all, i) => all.Values.Select(m => Describe(_rules[i], m.Env)));

    /// <summary>Facts have been inserted, changed or retracted.</summary>
    /// <param name="changed">The facts.</param>
    /// <param name="updated">The matches that the engine has updated, for those that it may update or leave.</param>
    public void Changed(IReadOnlyCollection<object> changed, HashSet<string> updated)
    {
        var gone = new List<object>(changed);
        foreach (var rule in _rules.Where(r => !r.IsChained))
            gone.AddRange(Refresh(rule, changed, updated));
        foreach (var rule in _rules.Where(r => r.IsChained))
            Refresh(rule, gone, updated);
    }

    /// <summary>Fires all that waits; gives the firings of rules that read no conclusions.</summary>
    public List<string> Fire()
    {
        List<string> fired = [.. _undone];
        _undone.Clear();
        var concluded = new List<object>();
        foreach (var rule in _rules.Where(r => !r.IsChained))
            Fire(rule, fired, concluded);
        foreach (var rule in _rules.Where(r => r.IsChained))
        {
            Refresh(rule, concluded, []);
            Fire(rule, [], []);
        }

        return fired;
    }

    private List<object> Refresh(RandomRule rule, IReadOnlyCollection<object> changed, HashSet<string> updated)
    {
        var matches = _matches[rule.Number];
        var found = rule.Matches([.. Facts, .. Conclusions]).ToDictionary(e => e.Identity);
        var gone = new List<object>();
        foreach (var (identity, match) in matches.ToList())
        {
            if (found.TryGetValue(identity, out var env))
            {
                found.Remove(identity);
                var isTouched = changed.Any(f => IsTouched(match.Env, env, f))
                    || (changed.Any(env.Sources.Contains) && updated.Contains(Describe(rule, env)));
                match.Env = env;
                if (isTouched && (!match.HasFired || rule.Repeats))
                    match.Waits = rule.Accepts(env) && (!match.HasFired || !rule.OnChange || match.Key != rule.KeyOf(env));
                continue;
            }

            matches.Remove(identity);
            if (match.HasFired && rule.Undoes && !rule.IsChained)
                _undone.Add(rule.Name + " undone");
            if (match.Conclusion is not { } conclusion)
                continue;
            Conclusions.Remove(conclusion);
            gone.Add(conclusion);
        }

        foreach (var (identity, env) in found)
            matches.Add(identity, new Match(env) { Waits = rule.Accepts(env) });
        return gone;
    }

    private static string Describe(RandomRule rule, Env env) => rule.Name + " " + FiringLog.Show(rule.Shown(env));

    private static bool IsTouched(Env before, Env after, object changed)
        => before.Reasons.Contains(changed)
            || after.Reasons.Contains(changed)
            || (before.Sources.Contains(changed) && after.Sources.Contains(changed));

    private void Fire(RandomRule rule, List<string> fired, List<object> concluded)
    {
        foreach (var match in _matches[rule.Number].Values.Where(m => m.Waits))
        {
            match.Waits = false;
            var shown = FiringLog.Show(rule.Shown(match.Env));
            fired.Add($"{rule.Name} {(match.HasFired ? "Updated" : "Created")} {shown}");
            match.HasFired = true;
            match.Key = rule.KeyOf(match.Env);
            if (!rule.Yields)
                continue;
            if (match.Conclusion is null)
            {
                match.Conclusion = new D(rule.Number, FiringLog.First(rule.Shown(match.Env)), shown);
                Conclusions.Add(match.Conclusion);
            }

            match.Conclusion.Content = shown;
            concluded.Add(match.Conclusion);
        }
    }

    private sealed class Match(Env env)
    {
        public Env Env { get; set; } = env;

        public bool HasFired { get; set; }

        public bool Waits { get; set; }

        public string? Key { get; set; }

        public D? Conclusion { get; set; }
    }
}
