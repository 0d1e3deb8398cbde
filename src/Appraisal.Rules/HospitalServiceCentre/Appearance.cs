namespace Appraisal.HospitalServiceCentre;

/// <summary>Not dressed by the rules: clothes, bearing, cleanliness or badge.</summary>
/// <remarks>Source 001, hospital service centre, appearance 1.</remarks>
[Clause("HO-1.1")]
public sealed class DressCode() : AppearanceItem("dress-code-breach");

/// <summary>Not friendly, patient and careful with a patient.</summary>
/// <remarks>Source 001, hospital service centre, appearance 2.</remarks>
[Clause("HO-1.2")]
public sealed class CivilService() : AppearanceItem("discourtesy");

/// <summary>A patient complained.</summary>
/// <remarks>Source 001, hospital service centre, appearance 3.</remarks>
[Clause("HO-1.3")]
public sealed class PatientComplaint() : AppearanceItem("patient-complaint");

/// <summary>The patients' satisfaction is below the target: one non-conformity for the period.</summary>
/// <remarks>Source 001, hospital service centre, appearance 3. Strictly below; the text prints no target, so a term sets it.</remarks>
[Clause("HO-1.3", Part = "satisfaction")]
public sealed class SatisfactionBelowTarget : ClauseRule<HospitalServiceCentreTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HospitalServiceCentreTerms terms = null!;
        Period period = null!;
        Measurement satisfaction = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Match(
                () => satisfaction,
                m => m.Indicator == HospitalServiceCentreScheme.PatientSatisfaction,
                m => m.Employee == appraisee.Employee,
                m => m.Value < terms.SatisfactionTarget);

        Then()
            .Yield(_ => new Deduction(
                ClauseId, appraisee, "HO-1.0", terms.NonConformity, Compared(satisfaction, terms), Because.Of(satisfaction)));
    }

    private static Explanation Compared(Measurement satisfaction, HospitalServiceCentreTerms terms) =>
        Explanation.Of($"{satisfaction.Value} < {terms.SatisfactionTarget}: {terms.NonConformity}");
}

/// <summary>The patients' satisfaction is measured, but no target is set.</summary>
/// <remarks>Source 001, hospital service centre, appearance 3.</remarks>
[Clause("HO-1.3", Part = "target")]
public sealed class SatisfactionTargetUnset() : UnsetThreshold<HospitalServiceCentreTerms>(
    HospitalServiceCentreScheme.PatientSatisfaction, terms => terms.SatisfactionTarget);

/// <summary>A target is set, but the patients' satisfaction is not measured: a finding <c>missing-input</c>, and no point is taken away.</summary>
/// <remarks>Source 001, hospital service centre, appearance 3. Only while the target is unset is the reading not required (reading G8).</remarks>
[Clause("HO-1.3", Part = "measured")]
public sealed class SatisfactionNotMeasured : ClauseRule<HospitalServiceCentreTerms>
{
    /// <inheritdoc/>
    public override void Define()
    {
        Appraisee appraisee = null!;
        HospitalServiceCentreTerms terms = null!;
        Period period = null!;

        WhenAppraised(() => appraisee, () => terms, () => period)
            .Having(() => terms.SatisfactionTarget != null)
            .Not<Measurement>(m => m.Indicator == HospitalServiceCentreScheme.PatientSatisfaction, m => m.Employee == appraisee.Employee);

        Then()
            .Yield(_ => new AbsentInput(
                ClauseId, appraisee, new MissingInput(HospitalServiceCentreScheme.PatientSatisfaction), Message(terms)));
    }

    private static Explanation Message(HospitalServiceCentreTerms terms) => Explanation.Of(
        $"{HospitalServiceCentreScheme.PatientSatisfaction} is missing, although a term sets {terms.SatisfactionTarget} to hold it against");
}

/// <summary>A shift changed or swapped without the nursing department's consent.</summary>
/// <remarks>Source 001, hospital service centre, appearance 4.</remarks>
[Clause("HO-1.4")]
public sealed class RosterKept() : AppearanceItem("roster-changed");

/// <summary>Late for or absent from a meeting, a course or another activity.</summary>
/// <remarks>Source 001, hospital service centre, appearance 5.</remarks>
[Clause("HO-1.5")]
public sealed class ActivitiesAttended() : AppearanceItem("activity-missed");

/// <summary>Smoking, eating, private business or chatting on duty.</summary>
/// <remarks>Source 001, hospital service centre, appearance 6.</remarks>
[Clause("HO-1.6")]
public sealed class DutyDiscipline() : AppearanceItem("on-duty-misconduct");
