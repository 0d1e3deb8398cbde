using System.Linq.Expressions;

namespace Appraisal.Engine.Tests.Model;

/// <summary>Variables of a type for the aliases of a rule, so that the expressions that name them are the compiler's.</summary>
internal sealed class Variables<T>
{
    private static readonly T _static0 = default!, _static1 = default!, _static2 = default!, _static3 = default!;
    private readonly T _field0 = default!, _field1 = default!, _field2 = default!, _field3 = default!;

    private static T Static0 => default!;

    private static T Static1 => default!;

    private static T Static2 => default!;

    private static T Static3 => default!;

    private T Member0 { get; } = default!;

    private T Member1 { get; } = default!;

    private T Member2 { get; } = default!;

    private T Member3 { get; } = default!;

    /// <summary>Captured locals.</summary>
    public static Expression<Func<T>>[] Locals()
    {
        T s0 = default!, s1 = default!, s2 = default!, s3 = default!, s4 = default!, s5 = default!, s6 = default!, s7 = default!;
        T s8 = default!, s9 = default!, s10 = default!, s11 = default!, s12 = default!, s13 = default!, s14 = default!, s15 = default!;
        return
        [
            () => s0, () => s1, () => s2, () => s3, () => s4, () => s5, () => s6, () => s7,
            () => s8, () => s9, () => s10, () => s11, () => s12, () => s13, () => s14, () => s15,
        ];
    }

    /// <summary>Fields and properties, of an object and static.</summary>
    public Expression<Func<T>>[] Members() =>
    [
        () => _field0, () => _static0, () => Member0, () => Static0, () => _field1, () => _static1, () => Member1, () => Static1,
        () => _field2, () => _static2, () => Member2, () => Static2, () => _field3, () => _static3, () => Member3, () => Static3,
    ];
}
