namespace Appraisal.Samples.Commands;

/// <summary>The part of a result that is about one employee.</summary>
internal static class EmployeeView
{
    /// <summary>The employee's statements, and the unused facts that are about the employee.</summary>
    /// <remarks>About an employee are measurements, ratings and occurrences recorded on them and the teams they lead or guide; terms are about nobody.</remarks>
    public static AppraisalResult Of(AppraisalResult result, AppraisalInput input, string employee)
    {
        var own = input.Measurements.Where(measurement => measurement.Employee == employee).Select(measurement => measurement.Reference)
            .Concat(input.Occurrences.Where(occurrence => occurrence.Employee == employee).Select(occurrence => occurrence.Reference))
            .Concat(input.Ratings.Where(rating => rating.Employee == employee).Select(rating => rating.Reference))
            .Concat(input.Teams.Where(team => team.Leader == employee || team.Guide == employee).Select(team => team.Reference))
            .ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Statements = result.Statements.Where(statement => statement.Employee == employee).ToValueList(),
            Unused = result.Unused.Where(unused => own.Contains(unused.Fact)).ToValueList(),
        };
    }
}
