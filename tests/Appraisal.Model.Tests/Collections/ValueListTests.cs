namespace Appraisal.Model.Tests.Collections;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInOrder_IsTrue()
    {
        ValueList<string> left = ["a", "b"];
        var right = new List<string> { "a", "b" }.ToValueList();
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Equals_OtherElementsOrOrder_IsFalse(params string[] other) => Assert.False(ValueList.Of("a", "b").Equals(other.ToValueList()));

    [Fact]
    public void Equals_Null_IsFalse() => Assert.False(ValueList.Of(1).Equals(null));

    [Fact]
    public void Equality_OfRecordsThatHoldLists_IsByValue() =>
        Assert.Equal(new Team("T", "L", null, ["A", "B"]), new Team("T", "L", null, ["A", "B"]));

    [Fact]
    public void ToValueList_LaterChangesOfTheSource_DoNotReachIt()
    {
        var source = new List<int> { 1, 2 };
        var list = source.ToValueList();
        source.Add(3);
        Assert.Equal(2, list.Count);
    }

    [Theory]
    [InlineData]
    [InlineData("a")]
    [InlineData("a", "b")]
    public void Elements_HoweverRead_AreTheSame(params string[] elements)
    {
        var list = elements.ToValueList();
        Assert.Equal(elements.Length, list.Count);
        Assert.Equal(elements, list.AsSpan().ToArray());
        Assert.Equal(elements, list.Select(element => element));
        Assert.Equal(elements, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Equal(list, ValueList.Of(elements.AsSpan()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Index_BeyondTheEnd_Throws(int count) =>
        Assert.Throws<IndexOutOfRangeException>(() => Enumerable.Range(0, count).ToValueList()[count]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Index_Negative_Throws(int count) =>
        Assert.Throws<IndexOutOfRangeException>(() => Enumerable.Range(0, count).ToValueList()[-1]);

    [Fact]
    public void ToString_Elements_StandBetweenBrackets() => Assert.Equal("[1, 2]", ValueList.Of(1, 2).ToString());
}
