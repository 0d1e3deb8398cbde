using System.Numerics;
using Appraisal.Engine.Compilation;
using Appraisal.Engine.Diagnostics;
using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <content>What the nodes of the network need of a session.</content>
public sealed partial class Session
{
    private readonly PendingFacts?[] _pending;
    private readonly ulong[] _waiting;
    private readonly List<StoredFact> _orphans = [];
    private readonly Stack<TupleChanges> _changes = [];
    private RuleLhsExpressionEvaluationException? _failure;
    private AgendaExpressionEvaluationException? _filterFailure;
    private bool _isUpdating;
    private Dictionary<int, MatchTuple>? _childrenByEntry;

    /// <summary>The memories of the nodes.</summary>
    internal ISessionState?[] States { get; }

    internal BatchPool<MatchTuple> Tuples { get; } = new();

    internal BatchPool<LeftEntry> Lefts { get; } = new();

    internal BatchPool<int> Rights { get; } = new();

    internal BatchPool<KeyGroup> Groups { get; } = new();

    internal MatchTuple Root => _root;

    internal RightEntries Entries { get; } = new();

    /// <summary>The children of a tuple that a join looks at again; empty in between.</summary>
    internal Dictionary<int, MatchTuple> ChildrenByEntry => _childrenByEntry ??= [];

    /// <summary>What counts the matches handed on; null until somebody asks for metrics.</summary>
    internal SessionMetrics? Counts => _metrics;

    /// <summary>Whether somebody listens to evaluations, so that none may be left out.</summary>
    internal bool IsTracing { get; private set; }

    internal TupleChanges RentChanges() => _changes.TryPop(out var changes) ? changes : new TupleChanges();

    internal void Return(TupleChanges changes)
    {
        changes.Clear();
        _changes.Push(changes);
    }

    internal PendingFacts PendingOf(RightNode node) => PendingOf(node.Turn);

    /// <summary>The changes that wait for the node of a turn, which is called upon from now on.</summary>
    internal PendingFacts PendingOf(int turn)
    {
        _waiting[turn >> 6] |= 1ul << turn;
        return _pending[turn] ??= new PendingFacts();
    }

    /// <summary>The changes that wait for a node, or null for none. Where a query waits, so may its results.</summary>
    internal PendingFacts? WaitingFor(RightNode node)
    {
        if (node.Source is not null && WaitingFor(node.Source) is not null)
        {
            var expecting = PendingOf(node);
            expecting.HasWaitingSource = true;
            return expecting;
        }

        return _pending[node.Turn] is { IsEmpty: false } pending ? pending : null;
    }

    /// <summary>A fact passes the tests of a memory with these nodes.</summary>
    internal void Reach(Fact fact, ReadOnlySpan<RightNode> nodes)
    {
        foreach (var node in nodes)
        {
            var entry = _isUpdating ? Entries.Find(fact, node) : 0;
            if (entry == 0)
            {
                PendingOf(node).Asserts.Add(fact);
            }
            else
            {
                Entries[entry].IsMarked = true;
                PendingOf(node).Updates.Add(entry);
            }
        }
    }

    /// <summary>A fact leaves all nodes it is in.</summary>
    internal void Drop(Fact fact)
    {
        for (var entry = fact.FirstEntry; entry != 0; entry = Entries[entry].NextOfFact)
            PendingOf(Entries[entry].Turn).Retracts.Add(entry);
    }

    internal T Trace<T>(LhsExpression origin, Evaluator<T> evaluator, MatchTuple? left, Fact? right)
    {
        T result;
        try
        {
            result = evaluator.Invoke(left, right);
        }
        catch (Exception exception)
        {
            // A listener hears of the failure, and so does the caller.
            Raise(default(T), exception);
            throw;
        }

        Raise(result, null);
        return result;

        void Raise(object? value, Exception? exception) => _events.OnLhsExpressionEvaluated(this, new LhsExpressionEventArgs(
            origin.Lambda, exception, () => origin.Arguments(left, right), value, LhsExpression.Facts(left, right), origin.Rules));
    }

    internal void LhsFailed(LhsExpression origin, Exception exception, MatchTuple? left, Fact? right)
    {
        if (_events.HasLhsExpressionFailed)
        {
            var args = new LhsExpressionErrorEventArgs(
                origin.Lambda, exception, () => origin.Arguments(left, right), null, LhsExpression.Facts(left, right), origin.Rules);
            _events.OnLhsExpressionFailed(this, args);
            if (args.IsHandled)
                return;
        }

        _failure ??= new RuleLhsExpressionEvaluationException(
            "A condition, a Let or a selector could not be evaluated.",
            [.. origin.Rules.Select(r => r.Name)],
            origin.Lambda.ToString(),
            LhsExpression.Facts(left, right),
            exception);
    }

    internal void Activated(RuleMatch match)
    {
        match.Trigger = RuleModel.MatchTrigger.Created;
        if (_agenda.Accept(match))
            _agenda.Add(match);
        if (_events.HasActivationCreated)
            _events.OnActivationCreated(this, new AgendaEventArgs(match.Activation));
    }

    internal void Reactivated(RuleMatch match)
    {
        var rule = match.Terminal.Rule;
        if (!match.HasFired || rule.IsRepeatable)
        {
            match.Trigger = match.HasFired ? RuleModel.MatchTrigger.Updated : RuleModel.MatchTrigger.Created;
            var waits = _agenda.Accept(match)
                && (!match.HasFired || (rule.Triggers & RuleModel.ActionTrigger.Reactivated) != 0);
            if (waits)
                _agenda.Add(match);
            else
                _agenda.Remove(match);
        }

        if (_events.HasActivationUpdated)
            _events.OnActivationUpdated(this, new AgendaEventArgs(match.Activation));
    }

    internal void Deactivated(RuleMatch match)
    {
        _agenda.Remove(match);
        if (match.HasLinked)
        {
            foreach (var (_, fact) in match.Linked)
                _orphans.Add(fact);
            match.UnlinkAll();
        }

        _agenda.Forget(match);
        if (match.HasFired)
        {
            match.Trigger = RuleModel.MatchTrigger.Removed;
            if ((match.Terminal.Rule.Triggers & RuleModel.ActionTrigger.Deactivated) != 0)
                _agenda.Add(match);
        }

        if (_events.HasActivationDeleted)
            _events.OnActivationDeleted(this, new AgendaEventArgs(match.Activation));
    }

    private void BeginMatching() => IsTracing = _events.HasLhsExpressionEvaluated;

    /// <summary>Lets every node take its turn, until none has changes waiting, and takes back what has lost its reason.</summary>
    private void EndMatching()
    {
        TakeTurns();
        while (_orphans.Count > 0)
        {
            StoredFact[] orphans = [.. _orphans];
            _orphans.Clear();
            RetractOrphans(orphans);
        }
    }

    private void TakeTurns()
    {
        for (var word = 0; word < _waiting.Length;)
        {
            var waiting = _waiting[word];
            if (waiting == 0)
            {
                word++;
                continue;
            }

            var turn = (word << 6) + BitOperations.TrailingZeroCount(waiting);
            _waiting[word] = waiting & (waiting - 1);
            if (_metrics is null)
                _network.RightNodes[turn].Flush(this, _pending[turn]!);
            else
                _metrics.Flush(_network.RightNodes[turn], this, _pending[turn]!);
        }
    }

    private void Sort(StoredFact fact)
    {
        foreach (var pattern in TableOf(fact.Type).Patterns)
        {
            if (IsTracing)
                pattern.SortTraced(this, fact, []);
            else
                pattern.Sort(this, fact);
        }
    }

    /// <summary>Sorts a fact that is in some nodes already: those it reaches again are updated, the others lose it.</summary>
    private void SortAgain(StoredFact fact)
    {
        for (var entry = fact.FirstEntry; entry != 0; entry = Entries[entry].NextOfFact)
            Entries[entry].IsMarked = false;
        _isUpdating = true;
        Sort(fact);
        _isUpdating = false;
        for (var entry = fact.FirstEntry; entry != 0; entry = Entries[entry].NextOfFact)
        {
            if (!Entries[entry].IsMarked)
                PendingOf(Entries[entry].Turn).Retracts.Add(entry);
        }
    }

    private void ThrowFailure()
    {
        var failure = (Exception?)_failure ?? _filterFailure;
        if (failure is null)
            return;
        ForgetFailure();
        throw failure;
    }

    private void ForgetFailure() => (_failure, _filterFailure) = (null, null);
}
