namespace Appraisal.HospitalServiceCentre;

/// <summary>Appearance and discipline: full points less the non-conformities, never below 0, for everybody.</summary>
/// <remarks>Source 001, hospital service centre, column of sections.</remarks>
[Clause("HO-1.0"), Priority(Stage.Section)]
public sealed class AppearanceSection() : SectionTotal<HospitalServiceCentreTerms>(terms => terms.SectionPoints.Appearance);

/// <summary>Escort group: full points less the non-conformities, never below 0, for the centre and for escorts.</summary>
/// <remarks>Source 001, hospital service centre, column of sections.</remarks>
[Clause("HO-2.0"), Priority(Stage.Section)]
public sealed class EscortSection() : SectionTotal<HospitalServiceCentreTerms>(terms => terms.SectionPoints.Escort, Post.WithEscort);

/// <summary>Reception group: full points less the non-conformities, never below 0, for the centre and for reception.</summary>
/// <remarks>Source 001, hospital service centre; the heading is cut off, so the section is read from its orphaned items.</remarks>
[Clause("HO-3.0"), Priority(Stage.Section)]
public sealed class ReceptionSection() : SectionTotal<HospitalServiceCentreTerms>(
    terms => terms.SectionPoints.Reception, Post.WithReception);

/// <summary>The total of the sections that count for the appraisee.</summary>
/// <remarks>Source 001, hospital service centre, standard score: 100 for the whole sheet.</remarks>
[Clause("HO-4"), Priority(Stage.Total)]
public sealed class SheetTotal() : PointsTotal<HospitalServiceCentreTerms>(Post.Maximum);
