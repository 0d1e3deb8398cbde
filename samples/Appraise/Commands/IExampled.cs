namespace Appraisal.Samples.Commands;

/// <summary>A command whose help shows examples.</summary>
internal interface IExampled
{
    /// <summary>Command lines, without the program's name.</summary>
    IEnumerable<string> Examples { get; }
}
