using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Appraisal;

/// <summary>An immutable list whose equality is that of its elements in order, so that records that hold one keep value equality.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a list by value; 'Collection' would say less.")]
[ImmutableObject(true)]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The element of a list of one. Most lists are such, and a department has many: they do without an array.</summary>
    private readonly T _only = default!;

    /// <summary>The elements; null where there is one.</summary>
    private readonly T[]? _items;

    /// <summary>A list that copies its elements.</summary>
    internal ValueList(ReadOnlySpan<T> items)
    {
        if (items.Length == 1) _only = items[0];
        else _items = items.ToArray();
    }

    /// <summary>A list that may keep the array, which nobody changes any more.</summary>
    internal ValueList(T[] items)
    {
        if (items.Length == 1) _only = items[0];
        else _items = items;
    }

    internal static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 1;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items is null ? new ReadOnlySpan<T>(in _only) : _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The elements between brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements.</summary>
    public static ValueList<T> Of<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items);

    /// <summary>A list of the elements of a sequence, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? (items.ToArray() is { Length: > 0 } array ? new ValueList<T>(array) : ValueList<T>.Empty);
}
