using Appraisal.Engine.Network;

namespace Appraisal.Engine;

/// <summary>The waiting matches of one priority in order of arrival. One that leaves early leaves a hole, which is passed over.</summary>
internal struct AgendaQueue
{
    private const int SmallestSize = 4;

    private Chunks<RuleMatch?> _items;

    /// <summary>The length at which the queue looks for holes, before it grows on.</summary>
    private int _limit;

    private int _head;
    private int _tail;
    private int _count;

    /// <summary>The match that waits longest, or null.</summary>
    public RuleMatch? Peek()
    {
        if (_count == 0)
            return null;
        while (_items[_head] is null)
            _head++;
        return _items[_head];
    }

    public void Add(RuleMatch match)
    {
        if (_tail == _limit)
            MoveUp();
        _items.MakeRoom(_tail);
        match.Turn = _tail;
        _items[_tail++] = match;
        _count++;
    }

    public void Remove(RuleMatch match)
    {
        _items[match.Turn] = null;
        match.Turn = RuleMatch.NotWaiting;
        if (--_count == 0)
            _head = _tail = 0;
    }

    public void Clear()
    {
        _items.Clear(0, _tail);
        _head = _tail = _count = 0;
    }

    /// <summary>Closes holes if they outnumber the matches.</summary>
    private void MoveUp()
    {
        if (_limit == 0)
            _items = new Chunks<RuleMatch?>(SmallestSize);
        if (_count >= _tail / 2)
        {
            _limit = Math.Max(SmallestSize, _tail * 2);
            return;
        }

        var next = 0;
        for (var i = _head; i < _tail; i++)
        {
            if (_items[i] is not { } match)
                continue;
            match.Turn = next;
            _items[next++] = match;
        }

        _items.Clear(next, _tail);
        _head = 0;
        _tail = next;
    }
}
