using System.CommandLine;
using Appraisal.Samples.Texts;

namespace Appraisal.Samples.Commands;

/// <summary>The option that chooses the language of everything a command says.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>The option.</summary>
    public static Option<string> Of(AppraiseWords words)
    {
        var option = new Option<string>(Name)
        {
            Description = words.LangOption,
            DefaultValueFactory = _ => Language.English.Code,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong([.. Language.All.Select(language => language.Code)]);
        return option;
    }

    /// <summary>The language that arguments ask for, English where they ask for none.</summary>
    /// <remarks>Help and errors need it before the arguments are understood.</remarks>
    public static Language Of(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var given = arguments[i] == Name && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(Name + "=", StringComparison.Ordinal) ? arguments[i][(Name.Length + 1)..]
                : null;
            if (given == Language.Chinese.Code) return Language.Chinese;
        }

        return Language.English;
    }
}
