using System.Globalization;
using System.Text;

namespace Assay.Tests.Json;

public sealed class StringPoolTests
{
    [Fact]
    public void An_id_is_one_string_however_many_there_are()
    {
        var pool = new StringPool();
        var before = Ids(5_000).Select(id => pool.Get(Encoding.ASCII.GetBytes(id))).ToArray();

        before.Should().Equal(Ids(5_000));
        Ids(5_000).Select((id, i) => ReferenceEquals(pool.Get(id), before[i])).Should().OnlyContain(isSame => isSame);
    }

    [Fact]
    public void What_is_noted_of_an_id_stays_when_others_come()
    {
        var pool = new StringPool();
        var number = pool.Find("first"u8);
        pool.Note(number, typeof(Claim));
        foreach (var id in Ids(5_000))
            pool.Get(id);

        pool.Find("first"u8).Should().Be(number);
        pool[number].Should().Be("first");
        pool.IsNoted(number, typeof(Claim)).Should().BeTrue();
        pool.IsNoted(number, typeof(Source)).Should().BeFalse();
        pool.IsNoted(pool.Find("id0"u8), typeof(Claim)).Should().BeFalse();
    }

    [Fact]
    public void One_that_may_keep_few_begins_anew_and_forgets_what_was_noted()
    {
        var pool = new StringPool { Most = 10 };
        pool.Note(pool.Find("id0"u8), typeof(Claim));
        Ids(200).Select(pool.Get).Should().Equal(Ids(200));

        pool.IsNoted(pool.Find("id0"u8), typeof(Claim)).Should().BeFalse();
    }

    [Fact]
    public void What_cannot_be_an_id_is_not_kept()
    {
        var pool = new StringPool();
        pool.Find("é"u8).Should().Be(-1);
        pool.Find(new byte[EntityId.MaxLength + 1]).Should().Be(-1);
        pool.Get("é"u8).Should().Be("é");
        pool.Get(new string('x', 300)).Should().HaveLength(300);
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"id{i}"));
}
