namespace Appraisal;

/// <summary>Declares the clauses of an assembly: <see cref="AppraiserOptions.AddClauses(System.Reflection.Assembly)"/> makes one of each class that
/// implements this and takes what it declares.</summary>
/// <remarks>A class needs a constructor without parameters. An assembly may have several.</remarks>
public interface IClauseDeclarations
{
    /// <summary>The declarations, in the order in which the clauses are to stand.</summary>
    IEnumerable<ClauseDeclaration> Declarations { get; }
}
