namespace Appraisal;

/// <summary>Checks the overrides of terms: the scheme, the versions' days, and the figures against the scheme's own vocabulary of terms.</summary>
/// <param name="vocabulary">What an input may say.</param>
/// <param name="problems">Where problems are told.</param>
internal sealed class TermsCheck(Vocabulary vocabulary, ProblemLog problems)
{
    public void Check(Given<List<DraftTerms>> terms)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scheme in terms.Value ?? [])
        {
            if (!seen.Add(scheme.Scheme))
            {
                problems.Tell(scheme.Position, scheme.Path, ProblemCodes.Duplicate, CheckMessages.TermsTwice(scheme.Scheme));
            }

            if (vocabulary.Find(scheme.Scheme) is not { } known)
            {
                problems.Tell(scheme.Position, scheme.Path, ProblemCodes.UnknownScheme, CheckMessages.UnknownScheme(scheme.Scheme, vocabulary));
                continue;
            }

            CheckDays(scheme);
            foreach (var version in scheme.Versions) Check(version, known);
        }
    }

    private void CheckDays(DraftTerms scheme)
    {
        var days = new HashSet<DateOnly?>();
        foreach (var version in scheme.Versions)
        {
            if (version.From.State == GivenState.Faulty || days.Add(version.From.IsKnown ? version.From.Value : null)) continue;
            problems.Tell(version.Position, version.Path, ProblemCodes.Duplicate, CheckMessages.VersionTwice(scheme.Scheme, version.From));
        }
    }

    private void Check(DraftTermsVersion version, SchemeVocabulary scheme)
    {
        foreach (var problem in scheme.Terms.Check(version.Values.ToValueList()))
        {
            // A term that could not be read has been told: that others do not go with its printed value follows from it.
            if (!problem.Terms.Any(version.Unreadable.Contains)) Tell(version, problem);
        }

        foreach (var absent in version.Absent)
        {
            var unknown = scheme.Terms.Check([absent.Named]).FirstOrDefault(problem => problem.Code == ProblemCodes.UnknownProperty);
            if (unknown is not null) Tell(version, unknown with { Path = absent.Place });
        }
    }

    private void Tell(DraftTermsVersion version, TermProblem problem)
    {
        var path = version.Positions.ContainsKey(problem.Path) && !problem.Path.AsSpan().ContainsAny('.', '[')
            ? version.Path.Property(problem.Path)
            : version.Path.Below(problem.Path);
        problems.Tell(PositionOf(version, problem.Path), path, problem.Code, problem.Message);
    }

    /// <summary>Where a term stands; for a part of it that was not given, where the whole stands.</summary>
    private static int PositionOf(DraftTermsVersion version, string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (version.Positions.TryGetValue(path[..end], out var position)) return position;
        }

        return version.Position;
    }
}
