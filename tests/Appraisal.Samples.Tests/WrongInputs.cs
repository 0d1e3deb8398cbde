namespace Appraisal.Samples.Tests;

/// <summary>Inputs with something wrong, and what the program must say: path and code of each problem.</summary>
internal static class WrongInputs
{
    private const string Shop = "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'taobao-service'}],";
    private const string Hospital = "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'hospital-service-centre','post':'escort'}],";

    /// <summary>The file as a whole, its period and its people.</summary>
    public static TheoryData<string, string> People { get; } = new()
    {
        { "", "$ malformed-json" },
        { "{", "$ malformed-json" },
        { "[]", "$ wrong-type" },
        { "{'period':'2014-05','appraisees':[],}", "$ malformed-json" },
        { "{'appraisees':[{'employee':'A','scheme':'service-norm'}]}", "$.period missing-property" },
        { "{'period':'2014-05'}", "$.appraisees missing-property" },
        { "{'period':201405,'appraisees':[{'employee':'A','scheme':'service-norm'}]}", "$.period wrong-type" },
        { "{'period':'2014-13','appraisees':[{'employee':'A','scheme':'service-norm'}]}", "$.period wrong-type" },
        { "{'period':{'from':'2014-05-01'},'appraisees':[{'employee':'A','scheme':'service-norm'}]}", "$.period.to missing-property" },
        { "{'period':'2014-Q2','appraisees':[{'employee':'A','scheme':'taobao-service'}]}", "$.period period-not-allowed" },
        { "{'period':'2014-03','appraisees':[{'employee':'A','scheme':'taobao-service'}]}", "$.period not-in-force" },
        { "{'period':'2014-05','period':'2014-06','appraisees':[{'employee':'A','scheme':'service-norm'}]}", "$.period duplicate" },
        { Shop + "'bonus':1}", "$.bonus unknown-property" },
        { "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'service-norm','nam':'B'}]}", "$.appraisees[0].nam unknown-property" },
        { "{'period':'2014-05','appraisees':[{'scheme':'service-norm'}]}", "$.appraisees[0].employee missing-property" },
        { "{'period':'2014-05','appraisees':[{'employee':'A'}]}", "$.appraisees[0].scheme missing-property" },
        { "{'period':'2014-05','appraisees':[{'employee':5,'scheme':'service-norm'}]}", "$.appraisees[0].employee wrong-type" },
        { "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'taobao'}]}", "$.appraisees[0].scheme unknown-scheme" },
        {
            "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'service-norm'},{'employee':'A','scheme':'service-norm'}]}",
            "$.appraisees[1] duplicate"
        },
        { "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'service-norm','post':'escort'}]}", "$.appraisees[0].post not-allowed" },
        { "{'period':'2014-05','appraisees':[{'employee':'A','scheme':'hospital-service-centre','post':'cook'}]}", "$.appraisees[0].post unknown-post" },
        { Shop + "'teams':[{'id':'T','leader':'A'}]}", "$.teams[0].members missing-property" },
    };

    /// <summary>Measurements, ratings and terms.</summary>
    public static TheoryData<string, string> Figures { get; } = new()
    {
        { Shop + "'measurements':[{'employee':'A','indicator':'reply-rate','value':'0.9'}]}", "$.measurements[0].value wrong-type" },
        { Shop + "'measurements':[{'employee':'A','indicator':'reply-rate','value':1.2}]}", "$.measurements[0].value out-of-range" },
        { Shop + "'measurements':[{'employee':'A','indicator':'labels-printed','value':1.5}]}", "$.measurements[0].value out-of-range" },
        { Shop + "'measurements':[{'employee':'A','indicator':'sales','value':1e400}]}", "$.measurements[0].value out-of-range" },
        { Shop + "'measurements':[{'employee':'A','indicator':'sales','value':NaN}]}", "$ malformed-json" },
        { Shop + "'measurements':[{'employee':'A','indicator':'sales'}]}", "$.measurements[0].value missing-property" },
        { Shop + "'measurements':[{'employee':'A','indicator':'sails','value':1}]}", "$.measurements[0].indicator unknown-code" },
        { Shop + "'measurements':[{'employee':'B','indicator':'sales','value':1}]}", "$.measurements[0].employee unknown-employee" },
        {
            Shop + "'measurements':[{'employee':'A','indicator':'sales','value':1},{'employee':'A','indicator':'sales','value':2}]}",
            "$.measurements[1] duplicate"
        },
        { Shop + "'ratings':[{'employee':'A','criterion':'rules','score':1.5,'rater':'L'}]}", "$.ratings[0].score invalid-level" },
        { Shop + "'ratings':[{'employee':'A','criterion':'rules','score':1,'rater':'L','group':'boss'}]}", "$.ratings[0].group unknown-code" },
        { Shop + "'ratings':[{'employee':'A','criterion':'rules','score':1}]}", "$.ratings[0].rater missing-property" },
        { Shop + "'terms':{'shop':{}}}", "$.terms.shop unknown-scheme" },
        { Shop + "'terms':{'taobao-service':{'referenceWages':1}}}", "$.terms.taobao-service.referenceWages unknown-property" },
        { Shop + "'terms':{'taobao-service':{'referenceWage':'much'}}}", "$.terms.taobao-service.referenceWage wrong-type" },
        { Shop + "'terms':{'taobao-service':{'wageShares':{'base':41}}}}", "$.terms.taobao-service.wageShares weights-do-not-add-up" },
        { Shop + "'terms':{'taobao-service':{'outsideBand':'cut'}}}", "$.terms.taobao-service.outsideBand invalid-term" },
    };

    /// <summary>Occurrences.</summary>
    public static TheoryData<string, string> Occurrences { get; } = new()
    {
        { Shop + Occurrence("shift-not-rotated", "2014-06-01"), "$.occurrences[0].date date-after-period" },
        { Shop + Occurrence("shift-not-rotated", "2014-02-30"), "$.occurrences[0].date wrong-type" },
        { Shop + Occurrence("shift-rotated"), "$.occurrences[0].kind unknown-code" },
        { Shop + Occurrence("shift-not-rotated", more: ",'count':0"), "$.occurrences[0].count out-of-range" },
        { Shop + Occurrence("shift-not-rotated", more: ",'count':1.5"), "$.occurrences[0].count out-of-range" },
        { Shop + Occurrence("shift-not-rotated", more: ",'amount':5"), "$.occurrences[0].amount not-allowed" },
        { Shop + Occurrence("handover-failure", more: ",'circumstances':['rain']"), "$.occurrences[0].circumstances[0] unknown-circumstance" },
        { Shop + Occurrence("script-not-followed"), "$.occurrences[0] circumstance-required" },
        { Shop + Occurrence("suggestion-adopted", more: ",'count':2,'circumstances':['minor']"), "$.occurrences[0].count not-allowed" },
        { Shop + Occurrence("label-misprinted"), "$.occurrences[0] amount-required" },
        { Shop + Occurrence("label-misprinted", more: ",'amount':0"), "$.occurrences[0].amount out-of-range" },
        { Shop + Occurrence("special-express-delayed", more: ",'amount':501"), "$.occurrences[0].amount out-of-range" },
        { Hospital + Occurrence("hung-up-early"), "$.occurrences[0].kind unknown-code" },
        {
            Shop + "'occurrences':[{'id':'O','employee':'A','kind':'stiff-tone','date':'2014-05-02'},"
                + "{'id':'O','employee':'A','kind':'stiff-tone','date':'2014-05-03'}]}",
            "$.occurrences[1].id duplicate"
        },
    };

    private static string Occurrence(string kind, string date = "2014-05-02", string more = "") =>
        $"'occurrences':[{{'id':'O','employee':'A','kind':'{kind}','date':'{date}'{more}}}]}}";
}
