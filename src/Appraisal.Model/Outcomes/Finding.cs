namespace Appraisal;

/// <summary>A recorded breach, omission or gap with no figure attached.</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Code">The occurrence kind where the clause prints no sanction (reading G7), else the code the register names.</param>
/// <param name="Message">What was found, for people.</param>
/// <param name="Because">The input facts it rests on.</param>
public sealed record Finding(string Clause, Appraisee Appraisee, string Code, Explanation Message, ValueList<InputFact> Because)
    : Outcome(Clause, Appraisee, Because);

/// <summary>A required input that is absent where no line stands for it: a finding <c>missing-input</c>, which makes the statement incomplete (reading G8).</summary>
/// <param name="Clause">The id of the clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Input">What is missing.</param>
/// <param name="Message">What follows from that, for people.</param>
public sealed record AbsentInput(string Clause, Appraisee Appraisee, MissingInput Input, Explanation Message)
    : Outcome(Clause, Appraisee, []);

/// <summary>A clause on conduct was breached in the period. It stands on no statement: other clauses ask for it.</summary>
/// <param name="Clause">The id of the breached clause.</param>
/// <param name="Appraisee">Whom it concerns.</param>
/// <param name="Occurrence">The event.</param>
public sealed record Breach(string Clause, Appraisee Appraisee, Occurrence Occurrence)
    : Outcome(Clause, Appraisee, [Occurrence]);
