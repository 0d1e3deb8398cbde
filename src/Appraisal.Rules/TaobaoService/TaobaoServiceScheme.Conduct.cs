namespace Appraisal.TaobaoService;

internal static partial class TaobaoServiceScheme
{
    private static IEnumerable<ClauseEntry> Conduct() => [.. Duties(), .. Standards(), .. Hours(), .. Work()];

    private static IEnumerable<ClauseEntry> Duties() =>
    [
        Obligation("TB-1.1", "Duties 1", "Talk with customers and bring about orders", "沟通成交", "customer-contact-neglected"),
        Obligation("TB-1.2", "Duties 2", "Know customers and their needs", "客户信息", "customer-needs-neglected"),
        Obligation("TB-1.3", "Duties 3", "After-sales service and files", "售后与档案", "after-sales-neglected"),
        Obligation("TB-1.4", "Duties 4", "Follow shipments", "发货跟踪", "shipment-not-tracked"),
    ];

    private static IEnumerable<ClauseEntry> Standards() =>
    [
        Obligation("TB-2.1", "Standards 1", "Clear language", "语言能力", "unclear-language"),
        Clause("TB-2.2", "Standards 1, continued", "Attitude and words", "态度与话术", ClauseKind.Finding) with
        {
            Occurrences =
            [
                new("abusive-language"),
                new("buyer-offended"),
                new("stiff-tone"),
                new("script-not-followed")
                {
                    Circumstances =
                        ["greeting", "problem", "price-change-requested", "price-changed", "paid", "shipping-inquiry", "defect-reported"],
                    CircumstanceRule = CircumstanceRule.AtLeastOne,
                },
            ],
        },
        Obligation("TB-2.3", "Standards 2", "Product knowledge", "专业能力", "wrong-product-answer", "error-repeated"),
        Obligation("TB-2.4", "Standards 3", "Composure", "心理素质", "blunt-refusal"),
        Obligation("TB-2.5", "Standards 4", "Care for customers", "服务态度", "customer-ignored", "fault-not-apologised", "buyer-fault-not-guided"),
        Obligation("TB-2.6", "Standards 5", "True and flexible answers", "应变能力", "untrue-answer"),
        Obligation("TB-2.7", "Standards 6", "Regular customers", "交际能力", "regular-customer-neglected"),
        Obligation("TB-2.8", "Standards 7", "Rules and evidence", "规则制度", "rules-not-known", "evidence-not-secured", "liability-admitted"),
        Clause("TB-2.9", "Standards 8, content 5", "Recorded problems and adopted suggestions", "记录与建议", ClauseKind.Award) with
        {
            Occurrences =
            [
                new("problem-not-recorded"),
                new("suggestion-adopted")
                {
                    Circumstances = ["minor", "major", "critical"],
                    CircumstanceRule = CircumstanceRule.ExactlyOne,
                    OnceOnly = true,
                    Amount = ValueRange.Yuan,
                },
            ],
        },
    ];

    private static IEnumerable<ClauseEntry> Hours() =>
    [
        Obligation("TB-3.1", "Hours 1", "Two shifts in rotation", "两班轮换", "shift-hours-not-kept", "shift-not-rotated", "left-customers-waiting"),
        Obligation("TB-3.2", "Hours 2", "Wangwang accounts", "旺旺号", "account-changed", "account-not-swapped"),
        Clause("TB-3.3", "Hours 3", "Failed handover", "交接罚款升级", ClauseKind.Fine) with
        {
            Occurrences = [new(HandoverFailure.Kind) { Circumstances = HandoverFailure.Harms }],
        },
        Clause("TB-3.4", "Hours 4", "Other working time", "其他作息", ClauseKind.Text) with { Reason = NotComputableReason.ByReference },
    ];

    private static IEnumerable<ClauseEntry> Work() =>
    [
        Obligation(
            "TB-4.1",
            "Content 1",
            "Labels printed and handed over",
            "面单打印与交接",
            "labels-not-printed",
            "labels-not-handed-over",
            "handover-not-recorded"),
        Clause("TB-4.2", "Content 1", "Misprinted label", "错打误打罚款", ClauseKind.Fine) with
        {
            Occurrences =
            [
                new("label-misprinted") { Amount = ValueRange.Yuan with { MinimumExcluded = true }, AmountRequired = true },
            ],
        },
        Obligation("TB-4.3", "Content 2", "Labels marked by who printed them", "面单署名", "label-unmarked"),
        Clause("TB-4.4", "Content 3", "Delayed special express", "特殊快递延误", ClauseKind.Fine) with
        {
            Occurrences =
            [
                new("special-express-delayed") { OnceOnly = true, Amount = new ValueRange("yuan", 10, 500), AmountRequired = true },
            ],
        },
        Clause("TB-4.5", "Content 4", "Labels printed within the shift (text cut off)", "当班面单（文本中断）", ClauseKind.Text) with
        {
            Reason = NotComputableReason.Unreadable,
        },
    ];
}
