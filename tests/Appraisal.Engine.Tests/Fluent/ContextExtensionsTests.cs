using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests.Fluent;

public sealed class ContextExtensionsTests
{
    [Fact]
    public void Update_WithAnAction_ChangesTheFactFirst()
    {
        var context = new LinkingContext();

        context.Update(new A { V = "old" }, a => a.V = "new");

        Assert.Equal(["update new"], context.Log);
    }

    [Fact]
    public void Resolve_OfAType_AsksTheContext()
        => Assert.Equal("service of String", new LinkingContext().Resolve<string>());
}
