using Assay.Engine;
using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Index;

public sealed class RecordsTests
{
    [Fact]
    public void A_slot_that_was_left_is_taken_up_again()
    {
        var records = new Records<Claim>([new Claim { Id = "a" }, new Claim { Id = "b" }]);
        records.Remove(0);
        records.InOrder().Should().Equal(1);

        records.Add(new Claim { Id = "c" }).Should().Be(0);
        records.Add(new Claim { Id = "aa" }).Should().Be(2);

        records.Count.Should().Be(3);
        records.InOrder().Should().Equal(2, 1, 0);
        records.Find("a").Should().Be(CaseIndex.None);
        records.Find("c").Should().Be(0);
    }

    [Fact]
    public void What_changes_leaves_the_set_alone_from_which_they_came()
    {
        EntitySet<Claim> set = [new Claim { Id = "a" }, new Claim { Id = "b" }];
        var (one, other) = (new Records<Claim>(set), new Records<Claim>(set));
        one.Remove(0);
        other.Replace(1, new Count { Id = "b", Of = "things" });
        other.Add(new Claim { Id = "c" });

        set.Should().Equal(new Claim { Id = "a" }, new Claim { Id = "b" });
        one.ToSet().Should().Equal(new Claim { Id = "b" });
        other.ToSet().Should().Equal(new Claim { Id = "a" }, new Count { Id = "b", Of = "things" }, new Claim { Id = "c" });
    }

    [Fact]
    public void A_question_whose_last_answer_went_is_none_any_more()
    {
        var claims = new Records<Claim>([new Count { Id = "a", Of = "things" }, new Count { Id = "b", Of = "others" }]);
        var graph = new ClaimGraph(claims, [], Pace.None);
        graph.Remove(0);
        graph.Questions.Should().ContainSingle().Which.Claims.Should().Equal(1);
    }
}
