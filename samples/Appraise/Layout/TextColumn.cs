namespace Appraisal.Samples.Layout;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Wraps">Whether its cells break when the table is too wide for its line.</param>
/// <param name="IsNumber">Whether its cells stand at the right.</param>
internal sealed record TextColumn(string Header, bool Wraps = false, bool IsNumber = false);
