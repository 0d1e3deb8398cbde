using System.Linq.Expressions;

namespace Appraisal.Engine.Tests.Model;

/// <content>The condition as the author of a rule writes it, with members and captured locals where the elements have constants.</content>
internal sealed partial record FactTest
{
    public Expression<Func<T, bool>> Write<T>(FluentAliases aliases)
        where T : TestFact
        => OfType<T>(Meaning < OwnKinds ? WriteOwn() : aliases.Name(WriteJoin(), Outer!));

    /// <summary>A condition of facts of a type, as if it had been written for this type.</summary>
    public static Expression<Func<T, bool>> OfType<T>(Expression<Func<TestFact, bool>> condition)
        where T : TestFact
    {
        var own = Expression.Parameter(typeof(T), condition.Parameters[0].Name);
        return Expression.Lambda<Func<T, bool>>(new Replacement(condition.Parameters[0], own).Visit(condition.Body), own);
    }

    private Expression<Func<TestFact, bool>> WriteOwn()
    {
        var (letter, number) = (Letter, Number);
        return Meaning switch
        {
            0 => own => own.N >= number,
            1 => own => own.V == Letter,
            _ => own => own.V == letter || own.N < Number,
        };
    }

    private Expression<Func<TestFact, TestFact, bool>> WriteJoin()
    {
        var (letter, number) = (Letter, Number);
        return Meaning switch
        {
            3 => (own, outer) => own.V == outer.V,
            4 => (own, outer) => own.N == outer.N,
            5 => (own, outer) => own.N > outer.N,
            6 => (own, outer) => own.V == Letter && own.N >= outer.N,
            7 => (own, outer) => (object)own != (object)outer,
            8 => (own, outer) => own.V == outer.V && own.N != number,
            _ => (own, outer) => outer.V == own.V && own.N == outer.N,
        };
    }
}
