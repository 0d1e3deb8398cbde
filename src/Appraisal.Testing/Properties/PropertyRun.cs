using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Appraisal.Testing;

/// <summary>An input, the seed of what a property changes in it, and what a fact of it was before it was made worse, if one was.</summary>
internal sealed record InputCase(AppraisalInput Input, int Seed, InputFact? Before = null);

/// <summary>Tries a property on random inputs, and tells the smallest one that breaks it.</summary>
internal sealed class PropertyRun : IRunner
{
    private TestResult? _result;

    private PropertyRun()
    {
    }

    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public static void Check(string property, Subject subject, int tries, Func<AppraisalInput, Chance, string?> violation) =>
        Check(property, subject, tries, drawn => drawn, tried => violation(tried.Input, new Chance(tried.Seed)));

    /// <param name="property">The property's name.</param>
    /// <param name="subject">The scheme under test.</param>
    /// <param name="tries">How many inputs to try.</param>
    /// <param name="prepare">Changes a drawn input, before the property is tried: what it changes gets smaller with the rest.</param>
    /// <param name="violation">What is wrong with an input, or null.</param>
    /// <exception cref="CounterexampleException">The property does not hold.</exception>
    public static void Check(
        string property, Subject subject, int tries, Func<InputCase, InputCase> prepare, Func<InputCase, string?> violation)
    {
        var inputs = subject.Inputs.Arbitrary;
        var cases = Arb.From(
            inputs.Generator.SelectMany(_ => Gen.Choose(0, int.MaxValue - 1), (input, seed) => prepare(new InputCase(input, seed))),
            tried => inputs.Shrinker(tried.Input).Select(smaller => tried with { Input = smaller })
                .Concat(InputShrinker.Rounder(tried.Before).Select(rounder => tried with { Before = rounder })));
        var run = new PropertyRun();
        var config = Config.Quick.WithMaxTest(tries).WithEndSize(60).WithRunner(run);
        if (subject.Options.Seed is { } seed) config = config.WithReplay(new Replay(new Rnd(seed), FSharpOption<int>.None));

        FsCheck.Check.One(config, Prop.ForAll(cases, tried =>
        {
            if (violation(tried) is { } told) throw new InvalidOperationException(told);
        }));
        run.ThrowOnFailure(property, subject.Options.Seed);
    }

    void IRunner.OnStartFixture(Type t)
    {
    }

    void IRunner.OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    void IRunner.OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    void IRunner.OnFinished(string name, TestResult testResult) => _result = testResult;

    private void ThrowOnFailure(string property, ulong? seed)
    {
        if (_result is not TestResult.Failed { Item3: var smallest, Item4: FsCheck.Outcome.Failed { Item: var cause }, Item5: var began })
        {
            return;
        }

        var input = ((InputCase)smallest.Head).Input;
        var replay = (seed ?? began.Seed).ToString(CultureInfo.InvariantCulture);
        throw new CounterexampleException(property, input, FileOf(input), replay, cause);
    }

    private static string FileOf(AppraisalInput input)
    {
        using var file = new MemoryStream();
        InputWriter.Write(file, input);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
