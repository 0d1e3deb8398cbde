using System.Runtime.CompilerServices;
using Appraisal.Engine.Compilation;

namespace Appraisal.Engine.Network;

/// <summary>An index on a typed key.</summary>
internal sealed class KeyedIndexNode<TKey>(Evaluator<TKey> leftKey) : IndexNode
{
    public override IndexState StateOf(Session session) => Index(session);

    public override KeyGroup? Locate(Session session, MatchTuple tuple, KeyGroup? current)
    {
        TKey key;
        try
        {
            key = leftKey.Invoke(tuple, null);
        }
        catch (Exception)
        {
            // The condition the key was taken from is evaluated with each candidate, and reports the failure in its own name.
            return null;
        }

        return current is not null && KeyIndex<TKey>.IsKeyOf(current, key) ? current : Index(session).FindOrAdd(key);
    }

    public override KeyGroup? LocateRight(Session session, PairedNode node, Fact fact, KeyGroup? current)
    {
        TKey key;
        try
        {
            key = Unsafe.As<Evaluator<TKey>>(node.RightKey!).Invoke(null, fact);
        }
        catch (Exception)
        {
            // As above.
            return null;
        }

        return current is not null && KeyIndex<TKey>.IsKeyOf(current, key) ? current : Index(session).FindOrAdd(key);
    }

    private KeyIndex<TKey> Index(Session session)
    {
        var state = session.States[StateIndex];
        return state is null ? Create(session) : Unsafe.As<KeyIndex<TKey>>(state);
    }

    private KeyIndex<TKey> Create(Session session)
    {
        var index = new KeyIndex<TKey>(Children.Count);
        session.States[StateIndex] = index;
        return index;
    }
}
