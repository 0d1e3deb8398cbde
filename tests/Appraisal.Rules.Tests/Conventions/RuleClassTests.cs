using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Appraisal.Rules.Tests.Conventions;

public class RuleClassTests
{
    private static readonly ClauseCatalogue _catalogue = ClauseCatalogue.BuiltIn;

    private static readonly IReadOnlyList<Type> _ruleClasses =
        [.. typeof(ClauseCatalogue).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Rule)))];

    [Fact]
    public void EveryRuleClass_IsARuleOfTheCatalogue() =>
        Assert.Equal(_ruleClasses.ToHashSet(), _catalogue.Rules.ToHashSet());

    [Fact]
    public void EveryRuleClass_IsPublicAndSealed() => Told.AssertNone(
        from rule in _ruleClasses
        where rule is not { IsPublic: true, IsSealed: true }
        select $"{rule.FullName} is not public and sealed");

    [Fact]
    public void EveryRuleClass_StandsInItsSchemesFolderAndNamespace()
    {
        var sources = Repository.CodeOf("Appraisal.Rules").ToList();
        Told.AssertNone(
            from clause in _catalogue.Clauses
            let folder = string.Concat(clause.Scheme.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            from rule in clause.Rules
            let declaration = new Regex($@"\bclass {rule.Name}\b", RegexOptions.CultureInvariant)
            where rule.Namespace != $"Appraisal.{folder}" || !sources.Exists(source =>
                source.File.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && declaration.IsMatch(source.Code))
            select $"{rule.FullName} does not stand in {folder}");
    }

    [Fact]
    public void EveryRuleClass_SaysWhatItsClauseMeans()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(ClauseCatalogue).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => (string?)member.Attribute("name"))
            .ToHashSet(StringComparer.Ordinal);

        Told.AssertNone(from rule in _ruleClasses where !documented.Contains($"T:{rule.FullName}") select $"{rule.FullName} has no summary");
    }
}
