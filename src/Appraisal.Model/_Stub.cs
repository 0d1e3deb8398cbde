#pragma warning disable
namespace Appraisal;
public static class InputWriter { public static void Write(Stream s, AppraisalInput i) {} }
public static class ResultWriter { public static void Write(Stream s, AppraisalResult i) {} }
