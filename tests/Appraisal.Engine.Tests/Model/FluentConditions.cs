using System.Linq.Expressions;
using Appraisal.Engine.Fluent.Dsl;

namespace Appraisal.Engine.Tests.Model;

/// <summary>Writes the conditions of a random rule in the fluent language.</summary>
internal sealed class FluentConditions(FluentStyle style, FluentAliases aliases)
{
    public void Write(Item item, ILeftHandSideExpression when)
    {
        switch (item)
        {
            case MatchItem match:
                Of(match.Source.Type).Match(when, match);
                break;
            case QuantifierItem quantifier:
                Of(quantifier.Source.Type).Quantify(when, quantifier);
                break;
            case AllItem all:
                Of(all.Base.Type).All(when, all);
                break;
            case OrItem or:
                when.Or(branches => Array.ForEach(or.Branches, b => WriteBranch(b, branches)));
                break;
            case LetItem let:
                WriteLet(let, when);
                break;
            case ConclusionItem conclusion:
                WriteConclusion(conclusion, when);
                break;
            case QueryItem { Kind: QueryKind.From } query:
                Of(query.Slot.Type.GetGenericArguments()[0]).Query(when, query);
                break;
            case QueryItem query:
                Of(query.Source.Type).Query(when, query);
                break;
            default:
                throw new ArgumentException("The language has no words for this item.", nameof(item));
        }
    }

    private IFluentFacts Of(Type type)
    {
        if (type == typeof(A))
            return new FluentFacts<A>(style, aliases);
        if (type == typeof(B))
            return new FluentFacts<B>(style, aliases);
        return type == typeof(C) ? new FluentFacts<C>(style, aliases) : new FluentFacts<TestFact>(style, aliases);
    }

    private void WriteBranch(Item[] branch, ILeftHandSideExpression branches)
    {
        if (branch.Length == 1)
            Write(branch[0], branches);
        else
            branches.And(group => Array.ForEach(branch, i => Write(i, group)));
    }

    private void WriteLet(LetItem let, ILeftHandSideExpression when)
    {
        var (added, least) = (let.Added, let.Least);
        Expression<Func<int>> value = () => let.Added;
        if (let.Collection is not null)
            value = aliases.Name((IEnumerable<TestFact> collection) => collection.Count() + added, let.Collection);
        else if (let.Fact is not null)
            value = aliases.Name((TestFact fact) => fact.N + added, let.Fact);
        when.Let(aliases.Declare<int>(let.Slot), value).Having(aliases.Name((int n) => n >= least, let.Slot));
    }

    private void WriteConclusion(ConclusionItem conclusion, ILeftHandSideExpression when)
    {
        List<Expression<Func<D, bool>>> conditions = [d => d.Rule == conclusion.Rule];
        if (conclusion.About is not null)
            conditions.Add(aliases.Name((D d, TestFact about) => d.First == about.Id, conclusion.About));
        switch (conclusion.Kind)
        {
            case 0:
                when.Match(aliases.Declare<D>(conclusion.Slot), [.. conditions]);
                break;
            case 1:
                when.Not([.. conditions]);
                break;
            case 2:
                when.Exists([.. conditions]);
                break;
            default:
                when.Query(aliases.Declare<IEnumerable<D>>(conclusion.Slot), q => q.Match([.. conditions]).Collect());
                break;
        }
    }
}
