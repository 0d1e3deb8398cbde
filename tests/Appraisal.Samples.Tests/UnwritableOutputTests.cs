using Appraisal.Samples.Tests.Running;

namespace Appraisal.Samples.Tests;

/// <summary>The program when what it writes cannot be written: exit status 1 and one line, never a stack trace.</summary>
public sealed class UnwritableOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _input;
    private readonly string _wrong;
    private readonly string _terms;

    public UnwritableOutputTests()
    {
        _input = _folder.Write("may.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A', 'scheme': 'service-norm' } ] }");
        _wrong = _folder.Write("wrong.json", "{ 'period': '2014-05', 'appraisees': [ { 'employee': 'A' }, { 'employee': 'B' } ] }");
        _terms = _folder.Write("terms.json", "{ 'service-norm': { 'hungUpEarly': 8 } }");
    }

    public void Dispose() => _folder.Dispose();

    [FullDeviceTheory]
    [InlineData(">/dev/full", "run INPUT")]
    [InlineData(">&-", "run INPUT")]
    [InlineData(">/dev/full", "run INPUT --format json")]
    [InlineData(">&-", "run INPUT --format json")]
    [InlineData(">/dev/full", "run INPUT --format csv")]
    [InlineData(">/dev/full", "run INPUT --format html")]
    [InlineData(">/dev/full", "run WRONG --format json")]
    [InlineData(">/dev/full", "check INPUT")]
    [InlineData(">&-", "check INPUT --format json")]
    [InlineData(">/dev/full", "compare INPUT --terms TERMS")]
    [InlineData(">/dev/full", "compare INPUT --terms TERMS --format json")]
    [InlineData(">/dev/full", "explain INPUT --employee A")]
    [InlineData(">/dev/full", "clauses")]
    [InlineData(">/dev/full", "clauses --check")]
    [InlineData(">/dev/full", "schema")]
    [InlineData(">/dev/full", "--help")]
    [InlineData(">&-", "--help")]
    [InlineData(">/dev/full", "--version")]
    public async Task Invoke_StandardOutputUnwritable_FailsWithOneLineThatSaysWhatToDo(string redirection, string command)
    {
        var invocation = await AppraiseProcess.RunRedirected(redirection, Arguments(command));

        const string Message = "Cannot write the output. Check the disk or program it goes to, and run the command again.\n";
        Assert.Equal(new Invocation(ExitStatus.Failed, string.Empty, Message), invocation);
    }

    [FullDeviceTheory]
    [InlineData("2>/dev/full", "run WRONG")]
    [InlineData("2>&-", "run WRONG")]
    [InlineData("2>/dev/full", "check WRONG")]
    [InlineData("2>/dev/full", "frob")]
    [InlineData("2>/dev/full", "run nowhere.json")]
    [InlineData(">/dev/full 2>/dev/full", "run INPUT")]
    public async Task Invoke_StandardErrorUnwritable_FailsInSilence(string redirection, string command) =>
        Assert.Equal(
            new Invocation(ExitStatus.Failed, string.Empty, string.Empty),
            await AppraiseProcess.RunRedirected(redirection, Arguments(command)));

    [FullDeviceTheory]
    [InlineData("en", "the disk is full. Give --out a path that you may write.")]
    [InlineData("zh", "磁盘已满。请在 --out 后给出您有权写入的路径。")]
    public void Run_OutOnAFullDevice_FailsWithOneLine(string language, string message)
    {
        var invocation = Invocation.Of("run", _input, "--out", "/dev/full", "--lang", language);

        Assert.Equal(ExitStatus.Failed, invocation.Status);
        Assert.EndsWith(message, Assert.Single(invocation.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Cannot write 'OUT': its folder does not exist. Make the folder, or give --out another path.\n")]
    [InlineData("zh", "无法写入“OUT”：它所在的文件夹不存在。请先建立该文件夹，或在 --out 后给出其他路径。\n")]
    public void Run_OutInAFolderThatDoesNotExist_NamesThePathThatWasGiven(string language, string message)
    {
        var path = _folder.PathOf(Path.Combine("nowhere", "out.txt"));

        var invocation = Invocation.Of("run", _input, "--out", path, "--lang", language);

        Assert.Equal(new Invocation(ExitStatus.Failed, string.Empty, message.Replace("OUT", path, StringComparison.Ordinal)), invocation);
    }

    [Theory]
    [InlineData("INPUT", "run INPUT")]
    [InlineData("INPUT", "explain INPUT --employee A")]
    [InlineData("INPUT", "compare INPUT --terms TERMS")]
    [InlineData("TERMS", "compare INPUT --terms TERMS")]
    [InlineData("TERMS", "run INPUT --terms TERMS")]
    [InlineData("TERMS", "clauses --check --terms TERMS")]
    [InlineData("FACTS", "run INPUT --occurrences FACTS")]
    [InlineData("LINK", "run INPUT")]
    [InlineData("BEHIND", "run INPUT")]
    public void Invoke_OutNamesAFileThatIsRead_LeavesItAsItWas(string file, string command)
    {
        File.WriteAllText(_folder.PathOf("facts.csv"), "id,employee,kind,date\n");
        File.CreateSymbolicLink(_folder.PathOf("link.json"), _input);
        Directory.CreateSymbolicLink(_folder.PathOf("here"), _folder.PathOf("."));
        var path = Assert.Single(Arguments(file));
        var content = File.ReadAllText(path);

        var invocation = Invocation.Of([.. Arguments(command), "--out", path]);

        var message = $"Cannot write '{path}': the command reads this file. Give --out the path of another file.\n";
        Assert.Equal(new Invocation(ExitStatus.Failed, string.Empty, message), invocation);
        Assert.Equal(content, File.ReadAllText(path));
        Assert.Equal(["facts.csv", "here", "link.json", "may.json", "terms.json", "wrong.json"], _folder.Files);
    }

    [Fact]
    public void Run_OutNamesAnotherFile_ReplacesIt()
    {
        var invocation = Invocation.Of("run", _input, "--out", _wrong);

        Assert.Equal(new Invocation(ExitStatus.Done, string.Empty, string.Empty), invocation);
        Assert.Contains("service-norm", File.ReadAllText(_wrong), StringComparison.Ordinal);
    }

    private string[] Arguments(string command) =>
    [
        .. command.Split(' ').Select(argument => argument switch
        {
            "INPUT" => _input,
            "WRONG" => _wrong,
            "TERMS" => _terms,
            "FACTS" => _folder.PathOf("facts.csv"),
            "LINK" => _folder.PathOf("link.json"),
            "BEHIND" => _folder.PathOf(Path.Combine("here", "may.json")),
            _ => argument,
        }),
    ];
}
