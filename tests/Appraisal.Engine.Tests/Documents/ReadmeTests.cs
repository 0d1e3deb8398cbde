using Appraisal.Engine.Fluent;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests.Documents;

/// <summary>The code of the package's readme.</summary>
public class ReadmeTests
{
    [Fact]
    public void LargeOrder_IsDiscounted()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(LargeOrder)));
        var session = repository.Compile().CreateSession();

        session.Insert(new Order("C1", 1500));
        session.Fire();
        var discount = session.Query<Discount>().Single();

        Assert.Equal(5, discount.Percent);
    }
}

public sealed record Order(string Customer, decimal Amount);

public sealed record Discount(Order Order, decimal Percent);

public sealed class LargeOrder : Rule
{
    public override void Define()
    {
        Order order = null!;

        When()
            .Match(() => order, o => o.Amount > 1000);

        Then()
            .Yield(_ => new Discount(order, 5));
    }
}
