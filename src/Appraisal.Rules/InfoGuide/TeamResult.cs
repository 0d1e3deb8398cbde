namespace Appraisal.InfoGuide;

/// <summary>Hands the members' service scores to IG-1.1.</summary>
[Clause("IG-1.1", Part = "readings")]
public sealed class MembersService() : MemberReadings<InfoGuideTerms>(TeamRole.Guide, "service-score");

/// <summary>Service quality, 30 points: the members' mean. Source 001, 12580 business guide, (1).</summary>
/// <remarks>The printed formula is scrambled; its numbers and the gates of IG-1.4 fit mean / 30 x 100 x 30%.</remarks>
[Clause("IG-1.1")]
public sealed class ServiceQuality() : TeamItem<InfoGuideTerms>(
    TeamRole.Guide, "service-score", terms => terms.ServiceScale, terms => terms.ServicePoints);

/// <summary>The team's error rate, recorded on the guide: full below 2%, none above 5%, linear between. Source 001, 12580 business guide, (1).</summary>
[Clause("IG-1.2")]
public sealed class ErrorRate() : MeasuredItem<InfoGuideTerms>("service-error-rate"), IBanded
{
    /// <inheritdoc/>
    public IEnumerable<BandScale> Bands(SchemeTerms terms)
    {
        var figures = (InfoGuideTerms)terms;
        var (full, none) = (figures.ErrorRateFull, figures.ErrorRateNone);
        ValueList<BandPiece> pieces =
        [
            BandPiece.Flat(null, full, figures.ErrorRatePoints) with { IncludesTo = true },
            new BandPiece(full, none, figures.ErrorRatePoints, 0) { IncludesFrom = false },
            BandPiece.Flat(none, null, 0),
        ];
        return [new BandScale(Indicator, pieces) { Highest = 1 }];
    }

    /// <inheritdoc/>
    protected override decimal Full(InfoGuideTerms terms) => terms.ErrorRatePoints;

    /// <inheritdoc/>
    protected override (Rational Value, Explanation How) Score(InfoGuideTerms terms, decimal reading)
    {
        if (reading <= terms.ErrorRateFull) return (Full(terms), Explanation.Of($"{reading} is at most {terms.ErrorRateFull}: {Full(terms)}"));
        if (reading >= terms.ErrorRateNone) return (Rational.Zero, Explanation.Of($"{reading} is at least {terms.ErrorRateNone}: 0"));

        var span = terms.ErrorRateNone - terms.ErrorRateFull;
        var value = (Rational)Full(terms) * (terms.ErrorRateNone - reading) / span;
        return (value, Explanation.Of($"{Full(terms)} x ({terms.ErrorRateNone} - {reading}) / {span} = {value}"));
    }
}

/// <summary>Hands the members' exam scores to IG-1.3.</summary>
[Clause("IG-1.3", Part = "readings")]
public sealed class MembersExams() : MemberReadings<InfoGuideTerms>(TeamRole.Guide, "exam-score");

/// <summary>The members' mean in the quarterly exam x 10%. Source 001, 12580 business guide, (1).</summary>
[Clause("IG-1.3")]
public sealed class TeamExam() : TeamItem<InfoGuideTerms>(TeamRole.Guide, "exam-score", terms => terms.ExamScale, terms => terms.ExamPoints);
