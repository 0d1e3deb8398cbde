namespace Appraisal.HospitalServiceCentre;

/// <summary>The posts of the sheet, and which sections each is scored on. No post means the whole centre.</summary>
internal static class Post
{
    /// <summary>Escorts patients: appearance and escort count.</summary>
    public const string Escort = "escort";

    /// <summary>Receives patients: appearance and reception count.</summary>
    public const string Reception = "reception";

    /// <summary>Who is scored on the escort section.</summary>
    public static ValueList<string?> WithEscort { get; } = [null, Escort];

    /// <summary>Who is scored on the reception section.</summary>
    public static ValueList<string?> WithReception { get; } = [null, Reception];

    /// <summary>The most points an appraisee can earn; as printed 100 for the centre, 70 for an escort, 60 for reception.</summary>
    public static decimal Maximum(HospitalServiceCentreTerms terms, Appraisee appraisee)
    {
        var points = terms.SectionPoints;
        var escort = WithEscort.Contains(appraisee.Post) ? points.Escort : 0;
        var reception = WithReception.Contains(appraisee.Post) ? points.Reception : 0;
        return points.Appearance + escort + reception;
    }
}
