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

    /// <summary>Moves a fact to another value and number: facts that are equal in one stay so.</summary>
    public static void Move(TestFact fact, byte by)
        => (fact.V, fact.N) = (_values[(Array.IndexOf(_values, fact.V) + by) % 3], (fact.N + by / 3) % 4);
}
