using System.Runtime.InteropServices;
using Appraisal.Samples;

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
using var terminal = Terminal.OfProcess(cancellation.Token);

return CommandLine.Invoke(args, terminal);

void Cancel(PosixSignalContext signal)
{
    // The second signal ends the process at once, for whoever cannot wait.
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
