namespace Appraisal.HospitalServiceCentre;

/// <summary>An item of the sheet: each non-conformity takes a point, times its count, from the item's section.</summary>
/// <param name="section">The id of the section's clause.</param>
/// <param name="posts">The posts that have the section, null standing for the whole centre; by default all.</param>
/// <param name="kinds">The kinds of occurrence; at least one.</param>
public abstract class NonConformity(string section, ValueList<string?>? posts, params string[] kinds)
    : PerOccurrenceDeduction<HospitalServiceCentreTerms>(section, kinds.ToValueList(), terms => terms.NonConformity, posts: posts);

/// <summary>An item of appearance and discipline, for everybody.</summary>
/// <param name="kind">The kind of occurrence.</param>
public abstract class AppearanceItem(string kind) : NonConformity("HO-1.0", null, kind);

/// <summary>An item of the escort group.</summary>
/// <param name="kinds">The kinds of occurrence; at least one.</param>
public abstract class EscortItem(params string[] kinds) : NonConformity("HO-2.0", Post.WithEscort, kinds);

/// <summary>An item of the reception group.</summary>
/// <param name="kind">The kind of occurrence.</param>
public abstract class ReceptionItem(string kind) : NonConformity("HO-3.0", Post.WithReception, kind);
