namespace Appraisal.Model.Tests.Facts;

public sealed class HashCodeTests
{
    private static readonly Appraisee _appraisee = new("A01", "service-norm");

    [Fact]
    public void GetHashCode_EqualOccurrences_IsTheSame()
    {
        var one = Recorded("O1", 2);
        var other = Recorded("O1", 2);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OccurrencesThatDifferBesideTheId_AreDifferent()
    {
        Assert.NotEqual(Recorded("O1", 2), Recorded("O1", 3));
        Assert.NotEqual(Recorded("O1", 2), Recorded("O2", 2));
    }

    [Fact]
    public void GetHashCode_EqualDeductions_IsTheSame()
    {
        Assert.Equal(Taken(6), Taken(6));
        Assert.Equal(Taken(6).GetHashCode(), Taken(6).GetHashCode());
        Assert.NotEqual(Taken(6), Taken(12));
    }

    private static Occurrence Recorded(string id, int count) =>
        new(id, "A01", "hung-up-early", new DateOnly(2024, 3, 4)) { Count = count, Circumstances = ["complaint"] };

    private static Deduction Taken(decimal points) =>
        new("SN-3.8", _appraisee, "SN-2", points, Explanation.Of($"{points}"), [Recorded("O1", 1)]);
}
