namespace Appraisal.Engine.Tests;

/// <summary>Facts drawn from bytes, few enough of each sort that they meet each other.</summary>
internal static class RandomFact
{
    private static readonly string[] _values = ["x", "y", "z"];

    public static TestFact New(byte which, byte value, ref int id)
    {
        TestFact fact = (which % 3) switch
        {
            0 => new A(),
            1 => new B(),
            _ => new C(),
        };
        fact.Id = ++id;
        Change(fact, value);
        return fact;
    }

    public static void Change(TestFact fact, byte value) => (fact.V, fact.N) = (_values[value % 3], value / 3 % 4);
}
