#pragma warning disable
namespace Appraisal;
public sealed class Appraiser
{
    public ClauseCatalogue Catalogue => throw new Exception();
    public static Appraiser Create() => throw new Exception();
    public static Appraiser Create(ClauseCatalogue catalogue) => throw new Exception();
    public AppraisalInput ReadInput(Stream stream) => throw new Exception();
    public AppraisalResult Appraise(AppraisalInput input, CancellationToken cancellationToken = default) => throw new Exception();
}
