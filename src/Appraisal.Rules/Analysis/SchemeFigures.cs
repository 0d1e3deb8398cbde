namespace Appraisal;

/// <summary>The figures of a scheme as its rules read them: each rule those of the record it is written against.</summary>
/// <param name="records">The scheme's own record first, then those of its extensions.</param>
internal sealed class SchemeFigures(ValueList<SchemeTerms> records)
{
    /// <summary>The record a rule reads; the scheme's own where the rule names none.</summary>
    public SchemeTerms For(object rule) => records.FirstOrDefault(record => IsReadBy(rule.GetType(), record.GetType())) ?? records[0];

    /// <summary>The value of a term.</summary>
    public object? ValueOf(TermDefinition term) =>
        term.ValueIn(records.First(record => term.Property.DeclaringType!.IsInstanceOfType(record)));

    private static bool IsReadBy(Type rule, Type record)
    {
        for (var type = rule; type is not null; type = type.BaseType)
        {
            if (type.GenericTypeArguments.Contains(record)) return true;
        }

        return false;
    }
}
