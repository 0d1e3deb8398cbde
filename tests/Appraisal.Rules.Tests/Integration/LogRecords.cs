using Microsoft.Extensions.Logging;

namespace Appraisal.Rules.Tests.Integration;

/// <summary>A log that a test reads.</summary>
public sealed class LogRecords : ILoggerFactory, ILogger
{
    public List<(EventId Event, LogLevel Level, string Message)> Records { get; } = [];

    public string? Category { get; private set; }

    public ILogger CreateLogger(string categoryName)
    {
        Category = categoryName;
        return this;
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Records.Add((eventId, logLevel, formatter(state, exception)));

    public void Dispose()
    {
    }
}
