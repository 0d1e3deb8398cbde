using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>A place in the tree of tests on single facts: tests below it are tried only on facts that got here.</summary>
internal sealed class AlphaNode
{
    private ConstantDispatch[] _dispatches = [];
    private SetDispatch[] _sets = [];
    private TestBranch[] _tests = [];
    private AlphaMemory? _memory;

    public AlphaMemory Memory => _memory ??= new AlphaMemory();

    public bool HasMemory => _memory is not null;

    /// <summary>The tests that are tried here, with what lies behind each.</summary>
    public IEnumerable<(Test Test, AlphaNode Node)> Branches
        => _dispatches.SelectMany(d => d.Branches).Concat(_sets.SelectMany(d => d.Branches)).Concat(_tests.Select(t => (t.Test, t.Node)));

    public AlphaNode Branch(AlphaTest test)
    {
        if (test.Constant is { } constant)
        {
            var dispatch = Array.Find(_dispatches, d => d.Key.Equals(constant.MemberKey));
            if (dispatch is null)
            {
                dispatch = constant.CreateDispatch();
                _dispatches = [.. _dispatches, dispatch];
            }

            return dispatch.Branch(constant.Value, test.Test);
        }

        if (test.Set is { } set)
        {
            var dispatch = Array.Find(_sets, d => d.Key.Equals(set.MemberKey));
            if (dispatch is null)
            {
                dispatch = set.CreateDispatch();
                _sets = [.. _sets, dispatch];
            }

            return dispatch.Branch(test);
        }

        var branch = Array.Find(_tests, t => t.Key.Equals(test.Key));
        if (branch is null)
        {
            branch = new TestBranch(test.Key, test.Test, new AlphaNode());
            _tests = [.. _tests, branch];
        }

        return branch.Node;
    }

    /// <summary>Finds the memories a fact belongs in.</summary>
    public void Sort(Session session, Fact fact)
    {
        if (_memory is not null)
            session.Reach(fact, _memory.Nodes);
        foreach (var dispatch in _dispatches)
            dispatch.Find(fact)?.Sort(session, fact);
        foreach (var set in _sets)
        {
            foreach (var node in set.Find(fact))
                node.Sort(session, fact);
        }

        foreach (var branch in _tests)
        {
            if (branch.Test.Pass(session, null, fact))
                branch.Node.Sort(session, fact);
        }
    }

    /// <summary>Finds the memories a fact belongs in as if there were no tree, so that every condition is evaluated as it is written.</summary>
    public void SortTraced(Session session, Fact fact, Dictionary<StructuralKey, bool> known)
    {
        if (_memory is not null && _memory.Pass(session, fact, known))
            session.Reach(fact, _memory.Nodes);
        foreach (var (_, node) in Branches)
            node.SortTraced(session, fact, known);
    }

    private sealed record TestBranch(StructuralKey Key, Test Test, AlphaNode Node);
}
