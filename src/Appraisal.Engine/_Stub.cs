#pragma warning disable
using Appraisal.Engine.Fluent; using Appraisal.Engine.RuleModel;
namespace Appraisal.Engine;
public interface ISessionFactory { ISession CreateSession(); }
public interface ISession { void Insert(object o); void InsertAll(IEnumerable<object> o); void Retract(object o); void RetractAll(IEnumerable<object> o); int Fire(); int Fire(CancellationToken t); IQueryable<T> Query<T>(); }
public static class Ext { public static ISessionFactory Compile(this IRuleRepository r) => throw new Exception(); }
