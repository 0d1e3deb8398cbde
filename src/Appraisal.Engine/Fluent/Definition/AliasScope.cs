using System.Reflection;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Fluent.Definition;

/// <summary>The aliases that conditions of a group can use: those of the groups around it, and its own as they are declared.</summary>
internal sealed class AliasScope(AliasScope? parent = null)
{
    private readonly List<Alias> _aliases = [];

    public IReadOnlyList<Alias> Aliases => _aliases;

    public Alias Declare(Alias alias)
    {
        if (Binds(alias.Declaration))
            throw new ArgumentException($"The alias '{alias.Declaration.Name}' is declared twice.", nameof(alias));
        _aliases.Add(alias);
        return alias;
    }

    /// <summary>Takes over the aliases of a finished group inside; branches of an Or group may have declared the same name.</summary>
    public void TakeOver(AliasScope inner)
    {
        foreach (var alias in inner._aliases)
        {
            if (!_aliases.Exists(a => a.Declaration.Equals(alias.Declaration) && a.Declaration.Type == alias.Declaration.Type))
                _aliases.Add(alias);
        }
    }

    /// <summary>Finds the alias that a member access refers to.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">Its type: a member of another type is some other variable of the same name.</param>
    /// <param name="isStatic">A static member is found by identity, for it can belong to any type; others are found by name.</param>
    public Alias? Find(MemberInfo member, Type type, bool isStatic)
    {
        var name = Alias.NameOf(member);
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            foreach (var alias in scope._aliases)
            {
                if (alias.Declaration.Name == name && alias.Declaration.Type == type && (!isStatic || SameMember(alias.Member, member)))
                    return alias;
            }
        }

        return null;
    }

    private AliasScope? Parent { get; } = parent;

    private static bool SameMember(MemberInfo left, MemberInfo right)
        => left.MemberType == right.MemberType && left.DeclaringType == right.DeclaringType;

    private bool Binds(Declaration declaration)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._aliases.Exists(a => a.Declaration.Equals(declaration)))
                return true;
        }

        return false;
    }
}
