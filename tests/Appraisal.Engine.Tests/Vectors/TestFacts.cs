namespace Appraisal.Engine.Tests;

public abstract class TestFact(string? v, int n)
{
    public int Id { get; set; }

    public string? V { get; set; } = v;

    public int N { get; set; } = n;

    public override string ToString() => V ?? "null";
}

public sealed class A(string? v = "a", int n = 0) : TestFact(v, n);

public sealed class B(string? v = "b", int n = 0) : TestFact(v, n);

public sealed class C(string? v = "c", int n = 0) : TestFact(v, n);
