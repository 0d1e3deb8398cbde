namespace Appraisal;

/// <summary>Checks the measurements: who, what, and the range of the value.</summary>
internal sealed class MeasurementCheck(Roster roster, ProblemLog problems) : FactCheck(roster, problems)
{
    public void Check(DraftInput draft)
    {
        if (draft.Measurements.Value is not { } measurements) return;
        var values = new Dictionary<(string, string), Given<decimal>>(measurements.Count);
        var limited = new List<(DraftMeasurement Measurement, IndicatorDefinition Definition)>();
        foreach (var measurement in measurements)
        {
            if (measurement.Employee.IsKnown && measurement.Code.IsKnown
                && !values.TryAdd((measurement.Employee.Value!, measurement.Code.Value!), measurement.Value))
            {
                Problems.Tell(
                    measurement.Position, measurement.Path, ProblemCodes.Duplicate,
                    CheckMessages.MeasuredTwice(measurement.Employee.Value!, measurement.Code.Value!));
            }

            Check(measurement, limited);
        }

        foreach (var (measurement, definition) in limited) CheckLimit(measurement, definition, values);
    }

    private void Check(DraftMeasurement measurement, List<(DraftMeasurement, IndicatorDefinition)> limited)
    {
        var reading = Roster.Measurements(measurement.Employee, measurement.Code);
        TellStanding(measurement, reading, "indicator", static index => index.Own, static index => index.OfMembers);
        if (!measurement.Value.IsKnown) return;
        var value = measurement.Value.Value;
        if (reading.Refusing(value, static (definition, given) => definition.Range.Allows(given)) is { } refusing)
        {
            var message = CheckMessages.OutOfRange(Explanation.Verbatim(refusing.Code), value, refusing.Range);
            TellAt(measurement, measurement.Value, "value", ProblemCodes.OutOfRange, message);
            return;
        }

        foreach (var definition in reading.Definitions)
        {
            if (definition.NotAbove is not null && measurement.Employee.IsKnown) limited.Add((measurement, definition));
        }
    }

    private void CheckLimit(DraftMeasurement measurement, IndicatorDefinition definition, Dictionary<(string, string), Given<decimal>> values)
    {
        if (values.TryGetValue((measurement.Employee.Value!, definition.NotAbove!), out var limit)
            && limit.IsKnown && measurement.Value.Value > limit.Value)
        {
            TellAt(
                measurement, measurement.Value, "value", ProblemCodes.OutOfRange,
                CheckMessages.AboveOther(definition.Code, measurement.Value.Value, definition.NotAbove!, limit.Value));
        }
    }
}
