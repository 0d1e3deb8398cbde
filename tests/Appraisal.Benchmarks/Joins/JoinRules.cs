namespace Appraisal.Benchmarks.Joins;

/// <summary>One side of a join.</summary>
public sealed record LeftFact(int Key);

/// <summary>The other side of a join.</summary>
public sealed record RightFact(int Id, int Key);

public sealed class PlainJoin : Rule
{
    public override void Define()
    {
        LeftFact left = null!;
        RightFact right = null!;

        When()
            .Match(() => left)
            .Match(() => right, r => r.Key == left.Key);

        Then()
            .Do(_ => Matched.Ignore());
    }
}

public sealed class WithoutPartner : Rule
{
    public override void Define()
    {
        LeftFact left = null!;

        When()
            .Match(() => left)
            .Not<RightFact>(r => r.Key == left.Key);

        Then()
            .Do(_ => Matched.Ignore());
    }
}

public sealed class WithPartner : Rule
{
    public override void Define()
    {
        LeftFact left = null!;

        When()
            .Match(() => left)
            .Exists<RightFact>(r => r.Key == left.Key);

        Then()
            .Do(_ => Matched.Ignore());
    }
}

public sealed class Partners : Rule
{
    public override void Define()
    {
        LeftFact left = null!;
        IEnumerable<RightFact> rights = null!;

        When()
            .Match(() => left)
            .Query(() => rights, query => query
                .Match<RightFact>(r => r.Key == left.Key)
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Do(_ => Matched.Ignore());
    }
}

/// <summary>What the rules do: matching is what is measured.</summary>
public static class Matched
{
    public static void Ignore()
    {
    }
}
