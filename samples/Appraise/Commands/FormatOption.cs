using System.CommandLine;

namespace Appraisal.Samples.Commands;

/// <summary>Makes the option that chooses among a command's formats.</summary>
internal static class FormatOption
{
    /// <summary>The option; the first format is the default.</summary>
    public static Option<string> Of(IEnumerable<string> formats, string description)
    {
        var names = formats.ToArray();
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => names[0] };
        option.AcceptOnlyFromAmong(names);
        return option;
    }
}
