namespace Appraisal.Engine.RuleModel;

/// <summary>Implemented by a fact that has an identity apart from its value: an update may bring a new object of the same identity.</summary>
public interface IIdentityProvider
{
    /// <summary>Gives the identity, compared with <see cref="object.Equals(object)"/> among facts of one run-time type.</summary>
    /// <returns>The identity.</returns>
    object GetIdentity();
}
