using System.Text.Json.Serialization;

namespace Appraisal;

/// <summary>The generated serialisers of the documents; a document with parts missing, null or unknown is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ResultDocument))]
[JsonSerializable(typeof(ProblemsDocument))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
