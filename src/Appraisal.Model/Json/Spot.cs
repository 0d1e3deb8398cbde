namespace Appraisal;

/// <summary>A property or an element below a place: its path is made only when somebody asks.</summary>
internal readonly struct Spot
{
    private readonly JsonPath? _parent;
    private readonly string? _property;
    private readonly int _index;

    public Spot(JsonPath parent, string property)
    {
        _parent = parent;
        _property = property;
    }

    public Spot(JsonPath parent, int index)
    {
        _parent = parent;
        _index = index;
    }

    /// <summary>The place; the document itself for a spot that names none.</summary>
    public JsonPath Path => _parent is null ? JsonPath.Root : _property is null ? _parent.Item(_index) : _parent.Property(_property);
}
