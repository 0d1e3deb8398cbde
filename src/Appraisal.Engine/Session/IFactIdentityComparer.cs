namespace Appraisal.Engine;

/// <summary>Tells when two objects are the same fact: the same object, or objects of one type that are equal by its rule.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The comparer for facts of a static type.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    IEqualityComparer<TFact> GetComparer<TFact>()
        where TFact : notnull;
}
