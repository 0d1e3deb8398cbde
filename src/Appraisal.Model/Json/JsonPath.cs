using System.Globalization;

namespace Appraisal;

/// <summary>A place in a JSON document; its text is put together only when a problem is told.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The document itself, <c>$</c>.</summary>
    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>A property of the object at this place.</summary>
    public JsonPath Property(string name) =>
        new(this, IsPlain(name) ? "." + name : "['" + name.Replace("'", "\\'", StringComparison.Ordinal) + "']", 0);

    /// <summary>An element of the array at this place, counted from 0.</summary>
    public JsonPath Item(int index) => new(this, null, index);

    /// <summary>A place further down, given as a path that begins with a property's name.</summary>
    public JsonPath Below(string path) => new(this, "." + path, 0);

    /// <summary>The path, for example <c>$.occurrences[3].date</c>.</summary>
    public override string ToString() =>
        _parent is null ? "$" : _name is not null ? _parent + _name : _parent + "[" + _index.ToString(CultureInfo.InvariantCulture) + "]";

    private static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '$')) return false;
        }

        return name.Length > 0;
    }
}
