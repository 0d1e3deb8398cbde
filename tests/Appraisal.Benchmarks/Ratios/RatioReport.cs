using System.Text.Json;
using Appraisal.Benchmarks.ScoreCards;

namespace Appraisal.Benchmarks.Ratios;

/// <summary>The figures that say whether the engine keeps its promises, as one JSON object, in less than a minute.</summary>
/// <remarks>Ratios of work done in the same process hold on any machine; the microseconds are those of this one.</remarks>
internal static class RatioReport
{
    private const int Department = 1_000;
    private const int Province = 100_000;
    private const int DepartmentsInTurn = 40;
    private const int Changes = 2_000;

    /// <summary>The first go of a large department also pays for memory the process has not had before, which costs more than to work in it.</summary>
    private const int Goes = 3;

    private static readonly JsonSerializerOptions _layout = new() { WriteIndented = true };

    public static int Print()
    {
        var (wall, cpu) = FirstStatement.Measure(times: 5);
        var figures = new Dictionary<string, double>
        {
            ["coldStartSeconds"] = wall,
            ["coldStartCpuSeconds"] = cpu,
        };

        var sessions = ScoreCardRules.Compile();
        var facts = new ScoreCardFacts(Province);
        Agreement.Check(sessions, facts);
        MeasureEmployees(figures, sessions, facts);
        MeasureDepartments(figures, sessions, facts);
        Console.Out.WriteLine(JsonSerializer.Serialize(
            figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 3)), _layout));
        return 0;
    }

    private static void MeasureEmployees(Dictionary<string, double> figures, ISessionFactory sessions, ScoreCardFacts facts)
    {
        const int Employees = 500;
        var work = new EmployeeWork(sessions, facts, Employees);
        // The methods below are compiled in tiers: until they are hot, the compiler is measured.
        Cost.LeastCpu(40, () => work.Plain(), () => work.Reused());
        var (plain, reused) = Cost.LeastCpu(40, () => work.Plain(), () => work.Reused());
        var fresh = Cost.LeastCpu(8, () => work.Fresh());
        figures["plainMicroseconds"] = plain / Employees;
        figures["perEmployeeMicroseconds"] = reused / Employees;
        figures["perEmployeeVsPlain"] = reused / plain;
        figures["newSessionVsPlain"] = fresh / plain;
        figures["bytesPerEmployeePlain"] = Allocation(() => work.Plain()) / Employees;
        figures["bytesPerEmployee"] = Allocation(() => work.Reused()) / Employees;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 20; i++) work.Reused();
        figures["reusedSessionGrowthBytes"] = GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    private static void MeasureDepartments(Dictionary<string, double> figures, ISessionFactory sessions, ScoreCardFacts facts)
    {
        var department = new DepartmentWork(sessions, facts, Department);
        var province = new DepartmentWork(sessions, facts, Province);
        MeasureChanges(figures, new DepartmentWork(sessions, facts, 100), province, facts);
        var oneByOne = MeasureGrowth(figures, "OneByOne", () => department.OneByOne(), () => province.OneByOne());
        var batches = MeasureGrowth(figures, "Batches", () => department.InBatches(), () => province.InBatches());
        MeasureGrowth(figures, "Plain", () => department.Plain(), () => province.Plain());
        figures["growth1000To100000"] = Math.Max(oneByOne, batches);
    }

    private static void MeasureChanges(Dictionary<string, double> figures, DepartmentWork office, DepartmentWork province, ScoreCardFacts facts)
    {
        var few = new ChangeWork(office.Session(), facts, 100);
        var many = new ChangeWork(MeasureMemory(figures, province), facts, Province);
        var (update, retract) = few.Measure(Changes);
        var (updateOfMany, retractOfMany) = many.Measure(Changes);
        figures["updateMicroseconds100"] = update;
        figures["retractMicroseconds100"] = retract;
        figures["updateGrowth100To100000"] = updateOfMany / update;
        figures["retractGrowth100To100000"] = retractOfMany / retract;

        var plain = new PlainChangeWork(facts, 100).Measure(Changes);
        figures["updateMicroseconds100Plain"] = plain;
        figures["updateGrowth100To100000Plain"] = new PlainChangeWork(facts, Province).Measure(Changes) / plain;
    }

    /// <summary>What a session in which everybody is appraised holds beyond the facts that were given to it, in bytes.</summary>
    private static ISession MeasureMemory(Dictionary<string, double> figures, DepartmentWork province)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var session = province.Session();
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        figures["bytesHeldPerEmployee100000"] = (double)held / Province;
        figures["bytesHeldPerFact100000"] = (double)held / session.Query<object>().Count();
        return session;
    }

    /// <summary>Microseconds per employee in small and in large, and how much they grow.</summary>
    private static double MeasureGrowth(Dictionary<string, double> figures, string way, Action department, Action province)
    {
        Cost.LeastCpu(20, department);
        var small = Cost.LeastCpuAlone(Goes, Departments) / (Department * DepartmentsInTurn);
        var large = Cost.LeastCpuAlone(Goes, province) / Province;
        figures["microseconds1000" + way] = small;
        figures["microseconds100000" + way] = large;
        figures["growth" + way] = large / small;
        return large / small;

        // So many that they pay their share of the collecting, as the province does.
        void Departments()
        {
            for (var i = 0; i < DepartmentsInTurn; i++) department();
        }
    }

    private static double Allocation(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
