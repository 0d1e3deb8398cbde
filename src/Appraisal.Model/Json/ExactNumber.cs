namespace Appraisal;

/// <summary>Reads the text of a JSON number into a decimal without ever rounding it.</summary>
internal static class ExactNumber
{
    private const int MaximumDigits = 29;
    private const int MaximumScale = 28;

    // A longer exponent would overflow an int; such a number is out of reach long before.
    private const int ExponentBound = 1_000_000;

    /// <summary>The number, or false where a decimal cannot hold it exactly.</summary>
    /// <param name="text">A number as the JSON grammar has it, in ASCII.</param>
    /// <param name="value">The number, without trailing zeros.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0m;
        var negative = text[0] == '-';
        var split = text.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = text[(negative ? 1 : 0)..(split < 0 ? text.Length : split)];
        var exponent = split < 0 ? 0 : Exponent(text[(split + 1)..]);

        var point = mantissa.IndexOf((byte)'.');
        var first = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0) return true;
        var last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');

        var scale = (point < 0 || last < point ? last - (point < 0 ? mantissa.Length : point) + 1 : last - point) - exponent;
        var digits = UInt128.Zero;
        var count = 0;
        foreach (var character in mantissa[first..(last + 1)])
        {
            if (character == '.') continue;
            if (++count > MaximumDigits) return false;
            digits = (digits * 10) + (uint)(character - '0');
        }

        for (; scale < 0; scale++)
        {
            if (++count > MaximumDigits) return false;
            digits *= 10;
        }

        if (scale > MaximumScale || digits >> 96 != 0) return false;
        value = unchecked(new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), negative, (byte)scale));
        return true;
    }

    private static int Exponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        var exponent = 0;
        foreach (var character in text[(text[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
        {
            exponent = Math.Min((exponent * 10) + (character - '0'), ExponentBound);
        }

        return negative ? -exponent : exponent;
    }
}
