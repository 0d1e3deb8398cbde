namespace Appraisal.Engine.Network;

/// <summary>An element of an array in a structure of its own: writing it asks nobody whether the array is one of a more special type.</summary>
internal struct Held<T>
{
    public T Value;
}
