namespace Appraisal.Engine.Network;

/// <summary>Batches of a session, lent to nodes in the order of a stack.</summary>
internal sealed class BatchPool<T>
{
    private readonly List<Batch<T>> _batches = [];
    private int _lent;

    public Batch<T> Rent()
    {
        if (_lent == _batches.Count)
            _batches.Add(new Batch<T>());
        return _batches[_lent++];
    }

    public void Return(Batch<T> batch)
    {
        batch.Clear();
        // Batches may come back in another order than they were lent: the returned one changes places with the last one out.
        _lent--;
        if (!ReferenceEquals(_batches[_lent], batch))
        {
            var place = _batches.LastIndexOf(batch, _lent);
            _batches[place] = _batches[_lent];
            _batches[_lent] = batch;
        }
    }
}
