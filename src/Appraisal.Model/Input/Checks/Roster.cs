namespace Appraisal;

/// <summary>Who the people of an input are, and which schemes read facts about them.</summary>
/// <remarks>Where a person or scheme could not be read, a fact that it might explain is given the benefit of the doubt,
/// so that no fault is told twice.</remarks>
internal sealed class Roster
{
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly List<SchemeIndex?> _nameless = [];
    private readonly Vocabulary _vocabulary;
    private readonly bool _anyAppraisee;
    private readonly bool _anyLeader;
    private readonly bool _anyMember;

    public Roster(DraftInput draft, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _anyAppraisee = !draft.Appraisees.IsKnown || draft.IsAmbiguous;
        _anyLeader = _anyMember = draft.Teams.State == GivenState.Faulty || draft.IsAmbiguous;
        foreach (var appraisee in draft.Appraisees.Value ?? []) Enter(appraisee);
        foreach (var team in draft.Teams.Value ?? [])
        {
            Enter(team);
            _anyLeader |= IsUnclear(team.Leader, team.Guide) || IsUnclear(team.Guide, team.Leader);
            _anyMember |= !team.Members.IsKnown || team.Members.Value!.Exists(member => !member.IsKnown);
        }

        foreach (var team in draft.Teams.Value ?? []) EnterMembers(team);
    }

    /// <summary>What reads measurements of one indicator of one person.</summary>
    public Reading<IndicatorDefinition> Measurements(Given<string> employee, Given<string> code) =>
        Resolve(employee, code, static index => index.Own, static index => index.OfMembers, static _ => null);

    /// <summary>What reads occurrences of one kind of one person.</summary>
    public Reading<OccurrenceDefinition> Occurrences(Given<string> employee, Given<string> code) =>
        Resolve(employee, code, static index => index.Occurrences, null, static definition => definition.Posts!);

    /// <summary>What reads ratings on one criterion of one person.</summary>
    public Reading<CriterionDefinition> Ratings(Given<string> employee, Given<string> code) =>
        Resolve(employee, code, static index => index.Criteria, null, static definition => definition.Posts!);

    /// <summary>Whether some team names the person in a role, or a team that could not be read might.</summary>
    public bool Holds(string employee, TeamRole role) =>
        _anyLeader || (_people.TryGetValue(employee, out var person) && (role == TeamRole.Leader ? person.Leads : person.Guides));

    /// <summary>The schemes under which a person is appraised.</summary>
    public IEnumerable<SchemeIndex> SchemesOf(Given<string> employee) =>
        employee.IsKnown && _people.TryGetValue(employee.Value!, out var person) ? person.Roles.Select(role => role.Scheme) : [];

    /// <summary>The codes that could stand in the place of an unknown one.</summary>
    public IEnumerable<string> Codes<T>(string employee, Func<SchemeIndex, CodeBook<T>> own, Func<SchemeIndex, CodeBook<T>>? ofMembers)
        where T : class =>
        _people.TryGetValue(employee, out var person)
            ? person.Roles.SelectMany(role => own(role.Scheme).Codes)
                .Concat(ofMembers is null ? [] : person.Above.SelectMany(scheme => ofMembers(scheme).Codes))
                .Distinct()
            : [];

    /// <summary>The ids of everybody a fact can be about.</summary>
    public IEnumerable<string> People => _people.Keys;

    private static bool IsUnclear(Given<string> id, Given<string> other) => id.State == GivenState.Faulty || (id.IsAbsent && other.IsAbsent);

    private void Enter(DraftAppraisee appraisee)
    {
        var scheme = appraisee.Scheme.IsKnown ? _vocabulary.Index(appraisee.Scheme.Value!) : null;
        if (!appraisee.Employee.IsKnown)
        {
            _nameless.Add(scheme);
            return;
        }

        var person = Find(appraisee.Employee.Value!);
        if (scheme is null) person.IsUnclear = true;
        else person.Roles.Add(new Role(scheme, PostOf(appraisee, scheme)));
    }

    /// <summary>The post as facts are to be judged by it: unknown where a fault of it has been told.</summary>
    private static Given<string> PostOf(DraftAppraisee appraisee, SchemeIndex index)
    {
        var scheme = index.Scheme;
        var known = appraisee.Post.IsKnown ? scheme.Posts.Contains(appraisee.Post.Value) || scheme.Posts.Count == 0 : !scheme.PostRequired;
        return known ? appraisee.Post : appraisee.Post.Spoilt();
    }

    private void Enter(DraftTeam team)
    {
        if (team.Leader.IsKnown) Find(team.Leader.Value!).Leads = true;
        if (team.Guide.IsKnown) Find(team.Guide.Value!).Guides = true;
        foreach (var member in team.Members.Value ?? [])
        {
            if (member.IsKnown) Find(member.Value!);
        }
    }

    private void EnterMembers(DraftTeam team)
    {
        foreach (var given in team.Members.Value ?? [])
        {
            if (!given.IsKnown) continue;
            var member = Find(given.Value!);
            EnterAbove(member, team.Leader, team.Guide, TeamRole.Leader);
            EnterAbove(member, team.Guide, team.Leader, TeamRole.Guide);
        }
    }

    private void EnterAbove(Person member, Given<string> above, Given<string> other, TeamRole role)
    {
        if (IsUnclear(above, other)) member.IsUnclearMember = true;
        if (!above.IsKnown) return;
        var head = Find(above.Value!);
        member.IsUnclearMember |= head.IsUnclear;
        foreach (var held in head.Roles)
        {
            if (held.Scheme.Scheme.TeamRole == role && !member.Above.Contains(held.Scheme)) member.Above.Add(held.Scheme);
        }
    }

    private Person Find(string employee)
    {
        if (_people.TryGetValue(employee, out var person)) return person;
        return _people[employee] = new Person();
    }

    private Reading<T> Resolve<T>(
        Given<string> employee,
        Given<string> code,
        Func<SchemeIndex, CodeBook<T>> own,
        Func<SchemeIndex, CodeBook<T>>? ofMembers,
        Func<T, ValueList<string?>?> posts)
        where T : class
    {
        if (!employee.IsKnown) return Doubtful(code, own, ofMembers);
        if (!_people.TryGetValue(employee.Value!, out var person))
        {
            var anybody = _anyAppraisee || MightBeNameless(code, own, ofMembers) || (_anyMember && IsOfMembers(code, ofMembers));
            return Doubtful(code, own, ofMembers) with { Standing = anybody ? Standing.Doubtful : Standing.UnknownEmployee };
        }

        if (!code.IsKnown) return new Reading<T>(Standing.Doubtful, []);
        var found = Definitions(person, code.Value!, own, ofMembers, posts);
        if (found.Length > 0) return new Reading<T>(Standing.Clear, found);
        var doubtful = person.IsUnclear || _anyAppraisee || MightBeNameless(code, own, ofMembers)
            || ((_anyMember || person.IsUnclearMember) && IsOfMembers(code, ofMembers));
        return doubtful ? Doubtful(code, own, ofMembers) : new Reading<T>(Standing.UnknownCode, []);
    }

    /// <summary>Every definition of a code that reads it of a person; of the usual one scheme without a copy.</summary>
    private static T[] Definitions<T>(
        Person person,
        string code,
        Func<SchemeIndex, CodeBook<T>> own,
        Func<SchemeIndex, CodeBook<T>>? ofMembers,
        Func<T, ValueList<string?>?> posts)
        where T : class
    {
        T[] found = [];
        foreach (var role in person.Roles)
        {
            found = Union(found, Fitting(own(role.Scheme).Find(code), posts, role.Post));
        }

        if (ofMembers is null) return found;
        foreach (var scheme in person.Above) found = Union(found, ofMembers(scheme).Find(code));
        return found;
    }

    private static T[] Fitting<T>(T[] definitions, Func<T, ValueList<string?>?> posts, Given<string> post)
    {
        foreach (var definition in definitions)
        {
            if (!Fits(posts(definition), post)) return [.. definitions.Where(other => Fits(posts(other), post))];
        }

        return definitions;
    }

    private static T[] Union<T>(T[] left, T[] right) => right.Length == 0 ? left : left.Length == 0 ? right : [.. left.Union(right)];

    /// <summary>Whether a fact can be one about a member of somebody's team; where the code is unknown too it might.</summary>
    private bool IsOfMembers<T>(Given<string> code, Func<SchemeIndex, CodeBook<T>>? ofMembers)
        where T : class =>
        ofMembers is not null && (!code.IsKnown || (_vocabulary.Everything is { } everything && ofMembers(everything).Find(code.Value!).Length > 0));

    private bool MightBeNameless<T>(Given<string> code, Func<SchemeIndex, CodeBook<T>> own, Func<SchemeIndex, CodeBook<T>>? ofMembers)
        where T : class =>
        _nameless.Exists(scheme => scheme is null || !code.IsKnown
            || own(scheme).Find(code.Value!).Length > 0 || (ofMembers is not null && ofMembers(scheme).Find(code.Value!).Length > 0));

    /// <summary>What any scheme says about the code: a fact that none of them would allow is wrong whoever it is about.</summary>
    private Reading<T> Doubtful<T>(Given<string> code, Func<SchemeIndex, CodeBook<T>> own, Func<SchemeIndex, CodeBook<T>>? ofMembers)
        where T : class
    {
        if (!code.IsKnown || _vocabulary.Everything is not { } everything) return new Reading<T>(Standing.Doubtful, []);
        var definitions = own(everything).Find(code.Value!);
        return new Reading<T>(Standing.Doubtful, ofMembers is null ? definitions : [.. definitions, .. ofMembers(everything).Find(code.Value!)]);
    }

    private static bool Fits(ValueList<string?>? posts, Given<string> post) =>
        posts is null || posts.Count == 0 || post.State == GivenState.Faulty || posts.AsSpan().Contains(post.Value);

    private readonly record struct Role(SchemeIndex Scheme, Given<string> Post);

    private sealed class Person
    {
        public List<Role> Roles { get; } = new(1);

        /// <summary>The schemes of those who lead or guide the person's teams.</summary>
        public List<SchemeIndex> Above { get; } = new(0);

        /// <summary>Whether the person is also appraised under a scheme that could not be read.</summary>
        public bool IsUnclear { get; set; }

        /// <summary>Whether a scheme above the person could not be read.</summary>
        public bool IsUnclearMember { get; set; }

        public bool Leads { get; set; }

        public bool Guides { get; set; }
    }
}
