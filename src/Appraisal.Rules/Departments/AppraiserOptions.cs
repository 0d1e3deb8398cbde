using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Appraisal;

/// <summary>What an appraiser applies besides the built-in schemes. Used while the appraiser is made, not afterwards.</summary>
public sealed class AppraiserOptions
{
    private const string OptionsOrigin = "the options";

    private readonly HashSet<Assembly> _assemblies = [];

    internal AppraiserOptions()
    {
    }

    internal List<OriginatedDeclaration> Declarations { get; } = [];

    internal List<Type> Rules { get; } = [];

    internal List<TermsLayer> Layers { get; } = [];

    internal IServiceProvider? Services { get; private set; }

    internal ILogger? Logger { get; private set; }

    /// <summary>Adds an assembly's clauses: its rule classes with a <see cref="ClauseAttribute"/>, and what its <see cref="IClauseDeclarations"/>
    /// declare. An assembly given twice counts once.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentException">An <see cref="IClauseDeclarations"/> of the assembly has no constructor without parameters.</exception>
    public AppraiserOptions AddClauses(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (!_assemblies.Add(assembly)) return this;

        var concrete = assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }).ToList();
        foreach (var declaring in concrete.Where(type => type.IsAssignableTo(typeof(IClauseDeclarations))))
        {
            if (declaring.GetConstructor(Type.EmptyTypes) is null)
            {
                throw new ArgumentException($"{declaring} declares clauses but has no public constructor without parameters.", nameof(assembly));
            }

            var declarations = (IClauseDeclarations)Activator.CreateInstance(declaring)!;
            Declarations.AddRange(declarations.Declarations.Select(declaration => new OriginatedDeclaration(declaration, declaring.ToString())));
        }

        Rules.AddRange(concrete.Where(type => type.IsAssignableTo(typeof(Rule))));
        return this;
    }

    /// <summary>Adds single rule classes, each with a <see cref="ClauseAttribute"/>; their clauses are declared with <see cref="Declare"/>.</summary>
    /// <param name="rules">The classes.</param>
    public AppraiserOptions AddRules(params IEnumerable<Type> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules.AddRange(rules);
        return this;
    }

    /// <summary>Adds declarations that stand in no assembly's <see cref="IClauseDeclarations"/>.</summary>
    /// <param name="declarations">The declarations.</param>
    public AppraiserOptions Declare(params IEnumerable<ClauseDeclaration> declarations)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        Declarations.AddRange(declarations.Select(declaration => new OriginatedDeclaration(declaration, OptionsOrigin)));
        return this;
    }

    /// <summary>Replaces a clause by one of the department's own.</summary>
    /// <param name="clause">The id of the replaced clause.</param>
    /// <param name="by">The id of the clause that stands in its place.</param>
    /// <param name="from">The first day of the change: it applies to periods that begin on it or later.</param>
    public AppraiserOptions Replace(string clause, string by, DateOnly from) => Declare(new ClauseReplacement(clause, by, from));

    /// <summary>Switches a clause off.</summary>
    /// <param name="clause">The id of the clause.</param>
    /// <param name="from">The first day of the change: it applies to periods that begin on it or later.</param>
    /// <param name="reason">Why, for the people who read the statement; not empty.</param>
    public AppraiserOptions SwitchOff(string clause, DateOnly from, string reason) => Declare(new ClauseSwitchedOff(clause, from, reason));

    /// <summary>Adds a layer of figures over the printed ones and over the layers added before; an input's own terms lie over all of them.</summary>
    /// <param name="layer">The layer's name, by which statements cite it, for example <c>company</c>; no slash in it.</param>
    /// <param name="terms">The figures; of a scheme's versions the one in force on the period's first day counts.</param>
    /// <exception cref="ArgumentException">The name is empty, has a slash, or is another layer's.</exception>
    public AppraiserOptions AddTerms(string layer, ValueList<SchemeOverrides> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Add(new TermsLayer(layer, terms, null));
    }

    /// <summary>Adds a layer of figures from JSON: a value of an input's <c>terms</c>.</summary>
    /// <param name="layer">The layer's name, by which statements cite it, for example <c>company</c>; no slash in it.</param>
    /// <param name="utf8Json">The JSON, read to its end at once; what is wrong with it is told when the appraiser is made.</param>
    /// <exception cref="ArgumentException">The name is empty, has a slash, or is another layer's.</exception>
    public AppraiserOptions AddTerms(string layer, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var contents = new MemoryStream();
        utf8Json.CopyTo(contents);
        return Add(new TermsLayer(layer, [], contents.ToArray()));
    }

    /// <summary>Where rules get the services from that they ask for with <c>Dependency().Resolve</c>. They live as long as the appraiser.</summary>
    /// <param name="services">The services.</param>
    public AppraiserOptions UseServices(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = services;
        return this;
    }

    /// <summary>Where the appraiser tells what it does: events 1 <c>AppraiserMade</c>, 2 <c>Appraised</c>, 3 <c>InputRefused</c>.</summary>
    /// <param name="logger">The log.</param>
    public AppraiserOptions UseLogger(ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(logger);
        Logger = logger;
        return this;
    }

    /// <summary>Adds what a section of a configuration names: <c>Clauses</c>, a list of assembly names, and <c>Terms</c>, a list of layers from the lowest
    /// up, each with a <c>Layer</c> and the path of a JSON <c>File</c>.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentException">The section has another key, or a layer lacks its name or file.</exception>
    /// <exception cref="FileNotFoundException">There is no such assembly or file.</exception>
    public AppraiserOptions Read(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (section.GetChildren().FirstOrDefault(child => child.Key is not ("Clauses" or "Terms")) is { } unknown)
        {
            throw new ArgumentException($"The configuration has '{unknown.Path}'; known are Clauses and Terms.", nameof(section));
        }

        foreach (var assembly in section.GetSection("Clauses").GetChildren()) AddClauses(Assembly.Load(assembly.Value ?? string.Empty));
        foreach (var layer in section.GetSection("Terms").GetChildren())
        {
            if (layer["Layer"] is not { } name || layer["File"] is not { } path)
            {
                throw new ArgumentException($"The configuration's '{layer.Path}' needs a Layer and a File.", nameof(section));
            }

            using var file = File.OpenRead(path);
            AddTerms(name, file);
        }

        return this;
    }

    private AppraiserOptions Add(TermsLayer layer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(layer.Name, nameof(layer));
        if (layer.Name.Contains('/', StringComparison.Ordinal)) throw new ArgumentException($"The layer's name '{layer.Name}' has a slash.", nameof(layer));
        if (Layers.Exists(other => other.Name == layer.Name)) throw new ArgumentException($"There are two layers '{layer.Name}'.", nameof(layer));
        Layers.Add(layer);
        return this;
    }
}

/// <summary>A declaration and who made it, for messages.</summary>
internal sealed record OriginatedDeclaration(ClauseDeclaration Declaration, string Origin);
