using System.Numerics;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network;

/// <summary>A growing array in chunks. Growth copies nothing but the first chunk, while that is small.</summary>
/// <remarks>
/// The first chunks are too small to be large objects to .NET: large objects of a session that is gone would keep all they refer to until
/// the oldest generation is collected. What a big session has beyond them is kept in large objects, which are not copied by collections.
/// </remarks>
internal struct Chunks<T>
{
    private const int SmallChunkInBytes = 64 * 1024;
    private const int SmallChunkBits = 5;

    private static readonly int _smallBits = BitOperations.Log2((uint)(SmallChunkInBytes / Unsafe.SizeOf<T>()));
    private static readonly int _largeBits = _smallBits + SmallChunkBits;

    private T[] _first;

    /// <summary>The small chunks after the first one.</summary>
    private T[]?[]? _small;

    /// <summary>The chunks after the small ones, each as large as those and the first one together.</summary>
    private T[]?[]? _large;

    /// <summary>Begins with room for so many items, a power of two.</summary>
    public Chunks(int count)
    {
        _first = new T[Math.Min(count, 1 << _smallBits)];
        for (var room = _first.Length; room < count; room += room < 1 << _largeBits ? 1 << _smallBits : 1 << _largeBits)
            MakeRoom(room);
    }

    /// <summary>An item. The reference holds until the next call of <see cref="MakeRoom"/>.</summary>
    public readonly ref T this[int index] => ref index < _first.Length ? ref _first[index] : ref ChunkOf(index)[index & MaskOf(index)];

    /// <summary>Makes room for an item after as many as there are.</summary>
    public void MakeRoom(int count)
    {
        if (count < _first.Length)
            return;
        if (count < 1 << _smallBits)
            Array.Resize(ref _first, count * 2);
        else if (count < 1 << _largeBits)
            Extend(ref _small, (count >> _smallBits) - 1, 1 << _smallBits);
        else
            Extend(ref _large, (count >> _largeBits) - 1, 1 << _largeBits);
    }

    /// <summary>Empties the items from one number up to another and keeps their room.</summary>
    public readonly void Clear(int from, int to)
    {
        while (from < to)
        {
            var chunk = from < _first.Length ? _first : ChunkOf(from);
            var start = from & MaskOf(from);
            var length = Math.Min(chunk.Length - start, to - from);
            Array.Clear(chunk, start, length);
            from += length;
        }
    }

    private static int MaskOf(int index) => (1 << (index < 1 << _largeBits ? _smallBits : _largeBits)) - 1;

    private static void Extend(ref T[]?[]? chunks, int place, int size)
    {
        chunks ??= new T[]?[4];
        if (place == chunks.Length)
            Array.Resize(ref chunks, place * 2);
        chunks[place] ??= new T[size];
    }

    private readonly T[] ChunkOf(int index)
        => index < 1 << _largeBits ? _small![(index >> _smallBits) - 1]! : _large![(index >> _largeBits) - 1]!;
}
