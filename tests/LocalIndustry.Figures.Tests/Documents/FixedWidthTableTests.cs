using System.Linq;
using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class FixedWidthTableTests
{
    [Theory]
    [InlineData(
        "spaces, a rule, a title",
        """
        Table 2. Output of the plants, in tons
        Plant              2022       2023
        -----------------------------------
        North mill          120      1,250
        South mill           80        900
        -----------------------------------
        Total               200      2,150
        """,
        """
        T en "Table 2. Output of the plants, in tons"
          ! Plant | 2022 | 2023
          : North mill | 120 | 1,250
          : South mill | 80 | 900
          : Total | 200 | 2,150
        """)]
    [InlineData(
        "a title across columns, an empty cell",
        """
                       Output (t)
        Plant        2022    2023  Staff
        ================================
        North         120   1,250     14
        South                 900      9
        """,
        """
        T en
          !  | Output (t) | ~Output (t) | 
          ! Plant | 2022 | 2023 | Staff
          : North | 120 | 1,250 | 14
          : South |  | 900 | 9
        """)]
    [InlineData(
        "bars and boxes",
        """
        +--------+------+
        | Plant  | Tons |
        +--------+------+
        | North  |  120 |
        | South  |      |
        | West   |   90 |
        +--------+------+
        """,
        """
        T en
          ! Plant | Tons
          : North | 120
          : South | 
          : West | 90
        """)]
    [InlineData(
        "leader dots",
        """
        Flour mills ............ 12
        Saw mills .............. 9
        Dairies ................ 31
        """,
        """
        T en
          : Flour mills | 12
          : Saw mills | 9
          : Dairies | 31
        """)]
    [InlineData(
        "tabs",
        "Plant\tTons\tStaff\nNorth\t120\t14\nSouth\t90\t9",
        """
        T en
          ! Plant | Tons | Staff
          : North | 120 | 14
          : South | 90 | 9
        """)]
    [InlineData(
        "Chinese, each sign two columns wide",
        """
        厂名        产量（吨）    人数
        北方钢铁厂       1,200     140
        南方厂             900      90
        """,
        """
        T zh
          ! 厂名 | 产量（吨） | 人数
          : 北方钢铁厂 | 1,200 | 140
          : 南方厂 | 900 | 90
        """)]
    [InlineData(
        "groups, notes below",
        """
        Plant        Tons   Staff

        Mills
          North       120      14
          South        90       9
        Dairies
          West         31       5
        Without 3 plants that were closed.
        """,
        """
        T en
          ! Plant | Tons | Staff
          : Mills |  | 
          : North | 120 | 14
          : South | 90 | 9
          : Dairies |  | 
          : West | 31 | 5
        P en Without 3 plants that were closed.
        """)]
    public void Columns_make_a_table(string mark, string text, string expected) =>
        Assert.True(expected.ReplaceLineEndings("\n") == Reading.Dump(text.ReplaceLineEndings("\n"), "a.txt"), mark + ":\n" + Reading.Dump(text.ReplaceLineEndings("\n"), "a.txt"));

    [Theory]
    [InlineData("prose with two spaces behind its full stops", "The plant made 5 t.  In 1958 it made 12 t.\nThe next year  it made 31 t.  That was\nmore than ever.  The 3 others  followed.")]
    [InlineData("an indented list", "  1.  200 t of coal\n  2.  300 t of coal\n  3.  400 t of coal")]
    [InlineData("bullets with wide gaps", "-   200\n-   300\n-   400")]
    [InlineData("two rows only", "North   120\nSouth    90")]
    [InlineData("words alone", "North   coal\nSouth   iron\nWest    wood")]
    [InlineData("Chinese prose with wide spaces", "　　甲县　　办厂十二个，今年产量增加很多。\n　　乙县　　办厂三个，比去年多五个。\n　　丙县没有办厂。")]
    [InlineData("a poem", "Twelve mills   along the river\n  and not a wheel\n      that turns 5 times  an hour")]
    public void No_table_is_made_of(string reason, string text) =>
        Assert.True(Reading.Read(text, "a.txt").Blocks.All(block => block.Kind != BlockKind.Table), reason);
}
