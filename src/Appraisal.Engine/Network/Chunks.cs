using System.Numerics;
using System.Runtime.CompilerServices;

namespace Appraisal.Engine.Network;

/// <summary>A growing array in chunks.</summary>
/// <remarks>
/// Growth copies nothing but the first, small chunk. Chunks stay below the size from which .NET takes an object for a large one: large
/// objects of a session that is gone would keep all they refer to until the oldest generation is collected.
/// </remarks>
internal sealed class Chunks<T>
{
    private const int SmallestSize = 4;
    private const int LargestChunkInBytes = 64 * 1024;

    private static readonly int _bits = BitOperations.Log2((uint)(LargestChunkInBytes / Unsafe.SizeOf<T>()));
    private static readonly int _mask = (1 << _bits) - 1;

    private T[][] _chunks;

    /// <summary>Begins with room for a few items.</summary>
    public Chunks()
    {
        _chunks = [new T[SmallestSize]];
    }

    /// <summary>Begins with room for so many items, a power of two.</summary>
    public Chunks(int count)
    {
        _chunks = new T[Math.Max(1, count >> _bits)][];
        for (var i = 0; i < _chunks.Length; i++)
            _chunks[i] = new T[Math.Min(count, _mask + 1)];
    }

    /// <summary>An item, until the next call of <see cref="MakeRoom"/>.</summary>
    public ref T this[int index] => ref _chunks[index >> _bits][index & _mask];

    /// <summary>Makes room for an item after as many as there are.</summary>
    public void MakeRoom(int count)
    {
        var chunk = count >> _bits;
        if (chunk == _chunks.Length)
            Array.Resize(ref _chunks, chunk * 2);
        if (_chunks[chunk] is null)
            _chunks[chunk] = new T[_mask + 1];
        else if ((count & _mask) == _chunks[chunk].Length)
            Array.Resize(ref _chunks[chunk], _chunks[chunk].Length * 2);
    }

    /// <summary>Empties the items from one number up to another and keeps their room.</summary>
    public void Clear(int from, int to)
    {
        while (from < to)
        {
            var chunk = _chunks[from >> _bits];
            var start = from & _mask;
            var length = Math.Min(chunk.Length - start, to - from);
            Array.Clear(chunk, start, length);
            from += length;
        }
    }
}
