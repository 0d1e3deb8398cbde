namespace Appraisal.Rules.Tests;

public class SessionPoolTests
{
    private static SessionPool PoolOfObligations()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(Appraisal.ServiceNorm.UserComesFirst)));
        return new SessionPool(repository.Compile());
    }

    [Fact]
    public void Rent_AfterReturn_SessionIsEmpty()
    {
        var pool = PoolOfObligations();
        var first = pool.Rent();
        first.InsertAll([Period.Month(2024, 3), new Appraisal.ServiceNorm.ServiceNormTerms(), new Appraisee("A01", "service-norm")]);
        first.Insert(new Occurrence("1", "A01", "user-first-neglected", new DateOnly(2024, 3, 5)));
        Assert.Equal(1, first.Fire());
        pool.Return(first, facts: 4);

        var second = pool.Rent();

        Assert.Empty(second.Query<object>());
        Assert.Equal(0, second.Fire());
    }

    [Fact]
    public void Rent_AfterReturnOfLargeSession_SessionIsAnother()
    {
        var pool = PoolOfObligations();
        var first = pool.Rent();
        pool.Return(first, facts: 1_000_000);

        Assert.NotSame(first, pool.Rent());
    }
}
