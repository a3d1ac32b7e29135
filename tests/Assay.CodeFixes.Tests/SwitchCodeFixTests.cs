namespace Assay.CodeFixes.Tests;

public sealed class SwitchCodeFixTests
{
    [Fact]
    public async Task A_statement_gets_its_cases_before_the_default() => (await Fixed.OneAsync("""
        using System;
        using Desk;

        class C
        {
            void Do(Move move)
            {
                switch (move)
                {
                    case Flight flight:
                        Console.WriteLine(flight);
                        break;
                    default:
                        throw new InvalidOperationException();
                }
            }
        }
        """)).Should().Be("""
        using System;
        using Desk;

        class C
        {
            void Do(Move move)
            {
                switch (move)
                {
                    case Flight flight:
                        Console.WriteLine(flight);
                        break;
                    case March march:
                        throw new NotImplementedException();
                    default:
                        throw new InvalidOperationException();
                }
            }
        }
        """);

    [Fact]
    public async Task An_expression_gets_its_arms_before_the_discard_and_names_are_as_short_as_they_can_be() => (await Fixed.OneAsync("""
        class C
        {
            int Of(Desk.Move move) => move switch
            {
                Desk.Flight => 1,
                _ => throw new System.InvalidOperationException(),
            };
        }
        """)).Should().Be("""
        class C
        {
            int Of(Desk.Move move) => move switch
            {
                Desk.Flight => 1,
                Desk.March march => throw new System.NotImplementedException(),
                _ => throw new System.InvalidOperationException(),
            };
        }
        """);

    [Fact]
    public async Task An_expression_without_a_discard_gets_its_arms_at_the_end() => (await Fixed.OneAsync("""
        using System;
        using Desk;

        class C
        {
            long Of(Trip trip) => trip switch
            {
                Tour tour => tour.Days
            };
        }
        """)).Should().Be("""
        using System;
        using Desk;

        class C
        {
            long Of(Trip trip) => trip switch
            {
                Tour tour => tour.Days,
                _ => throw new NotImplementedException()
            };
        }
        """);

    [Fact]
    public async Task Derived_kinds_come_before_those_they_derive_from_and_names_that_are_taken_get_a_number() => (await Fixed.OneAsync("""
        using System;
        using Assay;
        using Desk;

        class C
        {
            void Do(Claim claim, int trip)
            {
                switch (claim)
                {
                    case Move:
                        break;
                }
            }
        }
        """)).Should().Be("""
        using System;
        using Assay;
        using Desk;

        class C
        {
            void Do(Claim claim, int trip)
            {
                switch (claim)
                {
                    case Move:
                        break;
                    case Tour tour:
                        throw new NotImplementedException();
                    case Authentic authentic:
                        throw new NotImplementedException();
                    case Trip trip2:
                        throw new NotImplementedException();
                    default:
                        throw new NotImplementedException();
                }
            }
        }
        """);

    [Fact]
    public async Task Values_of_an_enum_are_added_as_they_are_declared() => (await Fixed.OneAsync("""
        using System;
        using Desk;

        class C
        {
            void Do(Mood mood)
            {
                switch (mood)
                {
                    case Mood.Bad:
                        break;
                }
            }

            int Of(Mood mood) => mood switch { Mood.Good => 1, Mood.Bad or Mood.Odd => 2, _ => throw new Exception() };
        }
        """)).Should().Contain("""
                    case Mood.Bad:
                        break;
                    case Mood.Good:
                        throw new NotImplementedException();
                    case Mood.Odd:
                        throw new NotImplementedException();
                }
        """);

    [Fact]
    public async Task Everything_is_fixed_at_once() => (await Fixed.AllAsync("""
        using System;
        using Desk;

        class C
        {
            int Of(Move move) => move switch
            {
                Flight => 1,
                _ => throw new Exception(),
            };

            void Do(Mood mood)
            {
                switch (mood)
                {
                    case Mood.Good:
                    case Mood.Odd:
                        break;
                }
            }

            int Rest(Move move) => move switch
            {
                March => 1,
                _ => 2,
            };
        }
        """)).Should().Contain("        March march => throw new NotImplementedException(),\n        _ => throw new Exception(),")
            .And.Contain("            case Mood.Bad:\n                throw new NotImplementedException();")
            .And.Contain("        March => 1,\n        Flight flight => throw new NotImplementedException(),\n        _ => 2,");
}
