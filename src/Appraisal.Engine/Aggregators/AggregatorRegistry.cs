namespace Appraisal.Engine.Aggregators;

/// <summary>The factories of custom operators by name. A factory of a built-in name replaces the built-in operator.</summary>
public sealed class AggregatorRegistry
{
    private readonly Dictionary<string, Type> _factories = [];

    internal AggregatorRegistry()
    {
    }

    internal Type? this[string name] => _factories.GetValueOrDefault(name);

    /// <summary>Registers a factory.</summary>
    /// <param name="name">The name of the aggregate in rules.</param>
    /// <param name="factoryType">A type that implements <see cref="IAggregatorFactory"/> and has a constructor without parameters.</param>
    /// <exception cref="ArgumentException">The type is no factory.</exception>
    public void RegisterFactory(string name, Type factoryType)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(factoryType);
        if (!typeof(IAggregatorFactory).IsAssignableFrom(factoryType))
            throw new ArgumentException($"{factoryType} does not implement {nameof(IAggregatorFactory)}.", nameof(factoryType));
        _factories[name] = factoryType;
    }
}
