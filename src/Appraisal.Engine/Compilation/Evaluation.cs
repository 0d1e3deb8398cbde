using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine.Compilation;

/// <summary>A compiled expression of some shape: what its rules captured comes in as an argument.</summary>
internal delegate T Evaluation<out T>(object?[] captured, MatchTuple? left, Fact? right);

/// <summary>A compiled action of some shape.</summary>
internal delegate void ActionCall(object?[] captured, IContext context, MatchTuple left, object?[] dependencies);
