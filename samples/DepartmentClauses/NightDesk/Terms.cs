namespace NightDesk;

/// <summary>The order's figures for calls, beside those of the call-centre service norms.</summary>
public sealed record CallTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "service-norm";

    /// <summary>Points for ending a call first, each time. Order 12, 1: 4.</summary>
    [Term("ND-1", Unit = "points", Maximum = "100")]
    public decimal CallEndedEarly { get; init; } = 4;

    /// <summary>Days without a further deduction after which points are given back. Order 12, 2: 30.</summary>
    [Term("ND-2", Unit = "days", Maximum = "366")]
    public int RecoveryDays { get; init; } = 30;

    /// <summary>The points given back, at most. Order 12, 2: 5.</summary>
    [Term("ND-2", Unit = "points", Maximum = "100")]
    public decimal RecoveredPoints { get; init; } = 5;
}

/// <summary>The order's figures for pay, beside those of the online-shop policy.</summary>
public sealed record PayTerms : SchemeTerms, ISchemeTerms
{
    /// <inheritdoc/>
    public static string SchemeId => "taobao-service";

    /// <summary>The bonus for a night on shift, in yuan. Order 12, 3: 30.</summary>
    [Term("ND-3", Unit = "yuan", Maximum = "1000")]
    public decimal NightShiftBonus { get; init; } = 30;

    /// <summary>The largest share of the gross pay that fines may take, in percent. Order 12, 4: 20.</summary>
    [Term("ND-4", Unit = "percent", Maximum = "100")]
    public decimal FinesAtMost { get; init; } = 20;
}
