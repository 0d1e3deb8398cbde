namespace Appraisal.Testing;

/// <summary>Reproducible choices: the same seed chooses the same.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    /// <summary>Whether something of a probability happens.</summary>
    public bool Happens(int percent) => _random.Next(100) < percent;

    /// <summary>One of the given.</summary>
    public T OneOf<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>A number from 0 to 1 with 15 digits.</summary>
    public decimal Fraction() => _random.NextInt64(1_000_000_000_000_001) / 1_000_000_000_000_000m;

    /// <summary>Some of the given, each at most once, in an order of their own.</summary>
    public IReadOnlyList<T> SomeOf<T>(IEnumerable<T> choices, int count) => [.. Shuffled(choices).Take(count)];

    /// <summary>The given in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
