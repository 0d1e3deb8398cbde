namespace Appraisal;

/// <summary>An element of one of the input's lists, with parts that may be missing or faulty.</summary>
/// <param name="section">The path of the list.</param>
/// <param name="index">The element's place in the list, counted from 0.</param>
/// <param name="position">Where it stands in the document.</param>
internal abstract class DraftElement(JsonPath section, int index, int position)
{
    public int Position { get; } = position;

    public JsonPath Path => section.Item(index);
}

internal sealed class DraftAppraisee(JsonPath section, int index, int position) : DraftElement(section, index, position)
{
    public Given<string> Employee;
    public Given<string> Name;
    public Given<string> Scheme;
    public Given<string> Post;
}

internal sealed class DraftTeam(JsonPath section, int index, int position) : DraftElement(section, index, position)
{
    public Given<string> Id;
    public Given<string> Leader;
    public Given<string> Guide;
    public Given<List<Given<string>>> Members;
}

/// <summary>A fact about one employee, told by a code.</summary>
internal abstract class DraftFact(JsonPath section, int index, int position) : DraftElement(section, index, position)
{
    public Given<string> Employee;
    public Given<string> Code;
}

internal sealed class DraftMeasurement(JsonPath section, int index, int position) : DraftFact(section, index, position)
{
    public Given<decimal> Value;
}

internal sealed class DraftOccurrence(JsonPath section, int index, int position) : DraftFact(section, index, position)
{
    public Given<string> Id;
    public Given<DateOnly> Date;
    public Given<decimal> Count;
    public Given<List<Given<string>>> Circumstances;
    public Given<decimal> Amount;
    public Given<string> Note;
}

internal sealed class DraftRating(JsonPath section, int index, int position) : DraftFact(section, index, position)
{
    public Given<decimal> Score;
    public Given<string> Rater;
    public Given<string> Group;
}
