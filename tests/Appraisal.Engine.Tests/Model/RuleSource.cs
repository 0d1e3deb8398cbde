namespace Appraisal.Engine.Tests.Model;

/// <summary>
/// Reads random rules off bytes: what is left out is 0, and smaller bytes mean simpler rules, so that shrinking bytes shrinks rules.
/// </summary>
internal sealed class RuleSource(byte[] bytes)
{
    private static readonly Type[] _types = [typeof(A), typeof(B), typeof(C), typeof(TestFact)];

    private int _position;
    private List<Slot> _slots = [];
    private List<Slot> _facts = [];
    private List<Slot> _collections = [];
    private int _hidden;

    public static RandomRule[] Rules(byte[] bytes)
    {
        var source = new RuleSource(bytes);
        var rules = new List<RandomRule>();
        do
            rules.Add(source.Rule(rules));
        while (source._position < bytes.Length && rules.Count < 4);
        return [.. rules];
    }

    private RandomRule Rule(List<RandomRule> before)
    {
        (_slots, _facts, _collections, _hidden) = ([], [], [], 0);
        var items = new List<Item>();
        var count = 1 + (Next() % 4);
        for (var i = 0; i < count; i++)
            items.Add(Item(before));
        var traits = Next();
        var filtered = _facts.Count > 0 && !items.Exists(i => i is ConclusionItem) ? _facts[0] : null;
        return new RandomRule(
            before.Count,
            [.. items],
            [.. _slots],
            filtered,
            filtered is not null && traits % 8 == 7 ? Next() % 3 : null,
            filtered is not null && traits / 8 % 4 == 3,
            traits / 32 % 4 != 3 || items.Exists(i => i is ConclusionItem),
            traits % 2 == 1,
            traits / 2 % 2 == 1,
            new FluentStyle(Next()));
    }

    private Item Item(List<RandomRule> before)
    {
        switch (Next() % 12)
        {
            case 0 or 1:
                return Match();
            case 2:
                return new QuantifierItem(true, Unlisted(out var type), Source(type), null);
            case 3:
                return new QuantifierItem(false, Unlisted(out type), Source(type), null);
            case 4:
                return PairQuantifier();
            case 5:
                type = Type();
                return new AllItem(Hidden(type).Name, Source(type), Tests(2));
            case 6:
                return new OrItem([Branch(), Branch()]);
            case 7:
                return Let();
            case 8 when before.Exists(r => r.Yields && !r.IsChained):
                return Conclusion([.. before.Where(r => r.Yields && !r.IsChained)]);
            default:
                return Query();
        }
    }

    private MatchItem Match()
    {
        var type = Type();
        var source = Source(type);
        var older = Next() % 6 == 5 ? Outer() : null;
        var slot = Declare(type);
        _facts.Add(slot);
        return new MatchItem(slot, source, older, Next() % 3);
    }

    private Slot Unlisted(out Type type)
    {
        type = Type();
        return Hidden(type);
    }

    private Slot Hidden(Type type) => new(RandomRule.Places - ++_hidden, type);

    private QuantifierItem PairQuantifier()
    {
        var kind = Next();
        var isEither = kind / 2 % 3 == 2;
        var type = Type();
        var source = Source(type);
        var own = Hidden(type);
        if (!isEither)
            _facts.Add(own);
        var second = Source(Type());
        _facts.Remove(own);
        return new QuantifierItem(kind % 2 == 0, own, source, second, isEither);
    }

    private Item[] Branch()
    {
        var before = _facts.ToList();
        Item[] branch = (Next() % 3) switch
        {
            0 => [Match()],
            1 => [Match(), Match()],
            _ => [new QuantifierItem(Next() % 2 == 0, Unlisted(out var type), Source(type), null), Match()],
        };
        // What one branch binds is null in the others, so nothing after may read it.
        _facts = before;
        return branch;
    }

    private LetItem Let()
    {
        var collection = _collections.Count > 0 && Next() % 2 == 0 ? _collections[Next() % _collections.Count] : null;
        var fact = Outer();
        return new LetItem(Declare(typeof(int)), fact, collection, Next() % 3, Next() % 4);
    }

    private ConclusionItem Conclusion(RandomRule[] rules)
    {
        var kind = Next() % 4;
        var rule = rules[Next() % rules.Length];
        var about = Outer();
        var slot = kind switch
        {
            0 => Declare(typeof(D)),
            3 => Declare(typeof(IEnumerable<D>)),
            _ => Hidden(typeof(D)),
        };
        return new ConclusionItem(kind, slot, rule.Number, about);
    }

    private QueryItem Query()
    {
        var kind = (QueryKind)(Next() % 15);
        var type = Type();
        var source = Source(type);
        var outer = kind == QueryKind.From ? _collections.LastOrDefault() : Outer();
        if (outer is null && kind is QueryKind.From or QueryKind.CollectMoreThanOuter or QueryKind.SelectAsOuter)
            kind = QueryKind.Collect;
        if (kind == QueryKind.From)
            type = outer!.Type.GetGenericArguments()[^1];
        var slot = Declare(QueryItem.ResultType(kind, type));
        if (kind is QueryKind.Match or QueryKind.GroupFlatten)
            _facts.Add(slot);
        if (typeof(IEnumerable<TestFact>).IsAssignableFrom(slot.Type))
            _collections.Add(slot);
        return new QueryItem(kind, slot, source, outer, Next() % 3);
    }

    private FactSource Source(Type type) => new(type, Tests(3));

    private FactTest[] Tests(int most)
    {
        var count = Next() % (most + 1);
        return [.. Enumerable.Range(0, count).Select(_ => new FactTest(Next() % FactTest.Kinds, Outer(), Letter(), Next() % 4))];
    }

    private string Letter() => ((char)('x' + (Next() % 3))).ToString();

    private Slot? Outer() => _facts.Count == 0 ? null : _facts[Next() % _facts.Count];

    private Type Type() => _types[Next() % _types.Length];

    private Slot Declare(Type type)
    {
        var slot = new Slot(_slots.Count, type);
        _slots.Add(slot);
        return slot;
    }

    private byte Next() => _position < bytes.Length ? bytes[_position++] : (byte)0;
}
