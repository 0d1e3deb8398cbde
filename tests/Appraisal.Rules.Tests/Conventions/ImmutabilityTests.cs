using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Appraisal.Rules.Tests.Conventions;

public class ImmutabilityTests
{
    private static readonly IReadOnlyList<Type> _records =
    [
        .. new[] { typeof(AppraisalInput).Assembly, typeof(ClauseCatalogue).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.GetMethod("<Clone>$") is not null),
    ];

    [Fact]
    public void FactsAndOutcomes_AreAmongTheRecords()
    {
        Type[] expected = [typeof(Occurrence), typeof(Period), typeof(Team), typeof(Deduction), typeof(Statement), typeof(AppraisalResult)];
        Assert.Subset(_records.ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public void NoRecord_HasAMemberThatCanBeSetLater() => Told.AssertNone(
        (from record in _records
         from property in record.GetProperties()
         where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
         select $"{record.Name}.{property.Name} can be set")
        .Concat(
            from record in _records
            from field in record.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where !field.IsInitOnly
            select $"{record.Name}.{field.Name} is not read-only"));

    [Fact]
    public void NoRecord_HoldsACollectionThatCanChange() => Told.AssertNone(
        from record in _records
        from property in record.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.PropertyType != typeof(string) && CanChange(property)
        select $"{record.Name}.{property.Name} can change");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A sequence that is computed when it is asked for is no state; one that is stored must be a list by value.
    private static bool CanChange(PropertyInfo property) =>
        property.PropertyType.IsAssignableTo(typeof(IEnumerable))
        && property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>));
}
