using System.Reflection;
using System.Runtime.CompilerServices;

namespace Baoshan.Scoring.Tests.Policy;

/// <summary>The library's public types cannot be changed from outside: nothing to derive from, nothing to set.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. typeof(ScoringPlan).Assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Types.Select(type => type.FullName!)];

    [Fact]
    public void The_entries_of_the_library_are_among_the_types() =>
        Assert.Superset(new HashSet<Type> { typeof(IndicatorSet), typeof(Assessment), typeof(ScoringPlan), typeof(Scorecard) }, Types.ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_is_closed(string name)
    {
        Type type = Named(name);
        Assert.True(IsClosed(type), $"{name} is to be sealed, static, an enum, a delegate or an interface, or abstract without a constructor that others can call");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_has_nothing_to_set(string name)
    {
        Type type = Named(name);
        Assert.Empty(type.GetProperties(Everything).Where(property => property.SetMethod is { } setter && IsVisible(setter) && !IsInit(setter)).Select(property => property.Name));
        Assert.Empty(type.GetFields(Everything).Where(field => (field.IsPublic || field.IsFamily) && !field.IsInitOnly && !field.IsLiteral && !type.IsEnum).Select(field => field.Name));
    }

    [Theory]
    [InlineData(typeof(Exception), false)]
    [InlineData(typeof(AbstractOpen), false)]
    [InlineData(typeof(AbstractClosed), true)]
    [InlineData(typeof(ClosedRecord), true)]
    [InlineData(typeof(OpenRecord), false)]
    [InlineData(typeof(SourceKind), true)]
    public void Open_types_are_told_from_closed_ones(Type type, bool closed) => Assert.Equal(closed, IsClosed(type));

    private static Type Named(string name) => Types.Single(type => type.FullName == name);

    private static bool IsClosed(Type type) =>
        type.IsSealed || type.IsValueType || type.IsInterface || typeof(Delegate).IsAssignableFrom(type)
        || (type.IsAbstract && type.GetConstructors(Everything).Where(constructor => !IsCopy(constructor)).All(constructor => !IsVisible(constructor)));

    /// <summary>A record's copy constructor has to be protected; it makes no type derivable by itself.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private abstract class AbstractOpen;

    private abstract class AbstractClosed
    {
        private protected AbstractClosed()
        {
        }
    }

    private abstract record ClosedRecord
    {
        private protected ClosedRecord()
        {
        }
    }

    private abstract record OpenRecord;

    private enum SourceKind
    {
        Text,
    }
}
