using Appraisal.Engine.Network;
using Appraisal.Engine.RuleModel;

namespace Appraisal.Engine;

/// <summary>Linked facts that wait to be matched.</summary>
internal sealed class LinkedFactSet(LinkedFactAction action) : ILinkedFactSet
{
    public LinkedFactAction Action => action;

    public List<StoredFact> Members { get; } = [];

    public IEnumerable<IFact> Facts => Members;

    public int FactCount => Members.Count;
}
