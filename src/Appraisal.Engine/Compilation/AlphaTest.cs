namespace Appraisal.Engine.Compilation;

/// <summary>A test on a single fact: a comparison of a member with a constant or with those of a set, or any other expression.</summary>
internal sealed record AlphaTest(StructuralKey Key, Test Test, ConstantTest? Constant, SetTest? Set);
