using System.Linq.Expressions;

namespace Appraisal;

/// <summary>What a rule holds and asks for: the texts in its conditions, actions and public properties, and the input codes among them.</summary>
/// <remarks>It reads the rule model, which both engines have.</remarks>
internal sealed class RuleReads
{
    private static readonly ModelReader _reader = new();

    /// <summary>Every text.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts that conditions compare with an indicator, a kind of occurrence or a criterion.</summary>
    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of the clause whose points the rule lowers, or null.</summary>
    public string? Lowers { get; private init; }

    /// <summary>What a class of rules reads.</summary>
    public static RuleReads Of(Type rule)
    {
        var instance = RuleInstances.Of(rule);
        var reads = new RuleReads { Lowers = (instance as ITakesPoints)?.Section };
        foreach (var property in rule.GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.PropertyType == typeof(string) || property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)))
            {
                reads.Texts.UnionWith(TextsOf(property.GetValue(instance)));
            }
        }

        var repository = new RuleRepository();
        repository.Load(rules => rules.From(rule));
        foreach (var definition in repository.GetRules()) _reader.Visit(reads, definition);
        return reads;
    }

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        IEnumerable<string?> texts => texts.OfType<string>(),
        _ => [],
    };

    private sealed class ModelReader : RuleElementVisitor<RuleReads>
    {
        private static readonly Dictionary<Type, string> _codes = new()
        {
            [typeof(Measurement)] = nameof(Measurement.Indicator),
            [typeof(Occurrence)] = nameof(Occurrence.Kind),
            [typeof(Rating)] = nameof(Rating.Criterion),
        };

        protected override PatternElement VisitPattern(RuleReads context, PatternElement element)
        {
            if (_codes.TryGetValue(element.ValueType, out var code))
            {
                foreach (var condition in element.Expressions)
                {
                    var read = ExpressionReader.Read(condition.Expression);
                    if (read.Members.Contains((element.ValueType, code))) context.Codes.UnionWith(read.Texts);
                }
            }

            return base.VisitPattern(context, element);
        }

        protected override NamedExpressionElement VisitNamedExpression(RuleReads context, NamedExpressionElement element)
        {
            context.Texts.UnionWith(ExpressionReader.Read(element.Expression).Texts);
            return element;
        }

        protected override RuleElement VisitBinding(RuleReads context, BindingElement element)
        {
            context.Texts.UnionWith(ExpressionReader.Read(element.Expression).Texts);
            return element;
        }

        protected override ActionElement VisitAction(RuleReads context, ActionElement element)
        {
            context.Texts.UnionWith(ExpressionReader.Read(element.Expression).Texts);
            return element;
        }
    }

    private sealed class ExpressionReader : ExpressionVisitor
    {
        public List<string> Texts { get; } = [];

        public HashSet<(Type, string)> Members { get; } = [];

        public static ExpressionReader Read(Expression expression)
        {
            var reader = new ExpressionReader();
            reader.Visit(expression);
            return reader;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Texts.AddRange(TextsOf(node.Value));
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member.DeclaringType is { } type) Members.Add((type, node.Member.Name));
            if (IsKept(node)) Texts.AddRange(TextsOf(ValueOf(node)));
            return base.VisitMember(node);
        }

        // A member of the rule itself or of a class: its value is known without any fact.
        private static bool IsKept(Expression? expression) => expression switch
        {
            null or ConstantExpression => true,
            MemberExpression member => IsKept(member.Expression),
            _ => false,
        };

        private static object? ValueOf(Expression? expression) => expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: System.Reflection.PropertyInfo property } member => property.GetValue(ValueOf(member.Expression)),
            MemberExpression { Member: System.Reflection.FieldInfo field } member => field.GetValue(ValueOf(member.Expression)),
            _ => null,
        };
    }
}
