namespace Appraisal.Engine.Network;

/// <summary>Facts in order of arrival with a value each. Removal leaves a hole; holes are closed when they outnumber the facts.</summary>
internal struct FactMap<TValue>
{
    private const int ScanLimit = 12;
    private const int SmallestSize = 8;

    private Held<Fact?>[]? _facts;
    private TValue[]? _values;
    private Dictionary<Fact, int>? _places;
    private int _used;

    /// <summary>Nothing is kept beside the facts of a map of <see cref="Nothing"/>.</summary>
    private static bool HasValues => typeof(TValue) != typeof(Nothing);

    public int Count { get; private set; }

    /// <summary>How many places are in use, holes included.</summary>
    public readonly int Used => _used;

    /// <summary>The fact at a place, null if it is a hole.</summary>
    public readonly Fact? this[int place] => _facts![place].Value;

    public readonly ref TValue ValueAt(int place) => ref _values![place];

    /// <summary>Looks at all facts in turn, so that the processor has fetched them side by side before they are read one by one.</summary>
    /// <returns>How many of them are nothing but objects.</returns>
    public readonly int Fetch()
    {
        var plain = 0;
        for (var i = 0; i < _used; i++)
        {
            if (_facts![i].Value?.Value is { } value && value.GetType() == typeof(object))
                plain++;
        }

        return plain;
    }

    public readonly int Find(Fact fact)
    {
        if (_places is not null)
            return _places.TryGetValue(fact, out var place) ? place : -1;
        for (var i = 0; i < _used; i++)
        {
            if (ReferenceEquals(_facts![i].Value, fact))
                return i;
        }

        return -1;
    }

    public int Add(Fact fact, TValue value)
    {
        if (_facts is null)
        {
            _facts = new Held<Fact?>[SmallestSize];
            if (HasValues)
                _values = new TValue[SmallestSize];
        }
        else if (_used == _facts.Length)
        {
            if (Count < _used / 2)
            {
                Close();
            }
            else
            {
                Array.Resize(ref _facts, _used * 2);
                if (HasValues)
                    Array.Resize(ref _values, _used * 2);
            }
        }

        _facts[_used].Value = fact;
        if (HasValues)
            _values![_used] = value;
        Count++;
        if (_places is not null)
            _places.Add(fact, _used);
        else if (_used == ScanLimit)
            IndexPlaces(_used + 1);
        return _used++;
    }

    public void RemoveAt(int place)
    {
        var fact = _facts![place].Value!;
        _facts[place].Value = null;
        if (HasValues)
            _values![place] = default!;
        _places?.Remove(fact);
        Count--;
        if (Count == 0)
            _used = 0;
        else if (place == _used - 1)
            _used--;
    }

    public bool Remove(Fact fact)
    {
        var place = Find(fact);
        if (place < 0)
            return false;
        RemoveAt(place);
        return true;
    }

    private void Close()
    {
        var next = 0;
        for (var i = 0; i < _used; i++)
        {
            if (_facts![i].Value is not { } fact)
                continue;
            _facts[next].Value = fact;
            if (HasValues)
                _values![next] = _values[i];
            if (_places is not null)
                _places[fact] = next;
            next++;
        }

        Array.Clear(_facts!, next, _used - next);
        if (HasValues)
            Array.Clear(_values!, next, _used - next);
        _used = next;
    }

    private void IndexPlaces(int used)
    {
        _places = new Dictionary<Fact, int>(used * 2, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < used; i++)
        {
            if (_facts![i].Value is { } fact)
                _places.Add(fact, i);
        }
    }
}

/// <summary>No value.</summary>
internal readonly struct Nothing;
