using System;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Verdicts;

public sealed class FigureIndexTests
{
    private static readonly FigureIndex s_index = Index(
        Figure("PersonalAllowance2024", "Personal allowance", FigureKind.Money, "crown", "2024"),
        Figure("PersonalAllowance2025", "Personal allowance", FigureKind.Money, "crown", "2025"),
        Figure("ChildAllowance", "Child allowance", FigureKind.Money, "crown", "2024"),
        Figure("ChildAllowance2025", "Child allowance", FigureKind.Money, "crown", "2025"),
        Figure("AccountShare", "account", FigureKind.Percent, "%"),
        Figure("TotalPercent", "total", FigureKind.Percent, "%"),
        Figure("GFactor", "g factor", FigureKind.Number, ""),
        Figure("FilingDays", "return", FigureKind.Time, "day"),
        Figure("UpperLimit", "upper limit of the band", FigureKind.Money, "crown"),
        Figure("AverageWage", "average wage of workers", FigureKind.Money, "crown"),
        Figure("食品工厂", "食品工厂", FigureKind.Count, "个"));

    [Theory]
    [InlineData("PersonalAllowance2024", "PersonalAllowance2024")]
    [InlineData("PERSONAL_ALLOWANCE_2025", "PersonalAllowance2025")]
    [InlineData("personalAllowanceInCrowns2025", "PersonalAllowance2025")]
    [InlineData("ChildAllowance2025", "ChildAllowance2025")]
    [InlineData("AccountPercent", "AccountShare")]
    [InlineData("GFactor", "GFactor")]
    [InlineData("gFactorValue", "GFactor")]
    [InlineData("ReturnDays", "FilingDays")]
    [InlineData("UpperLimitOfBand", "UpperLimit")]
    [InlineData("WorkersAverageWage", "AverageWage")]
    [InlineData("食品工厂", "食品工厂")]
    public void A_name_of_one_figure_binds(string name, string figure) => Assert.Equal(figure, Find(name));

    [Theory]
    [InlineData("AnnualFee", "AnnualFee")]
    [InlineData("AnnualFeeIncrease", "AnnualFeeIncrease")]
    [InlineData("Annual_Fee_Share", "AnnualFeeShare")]
    [InlineData("Berths", "Berths")]
    [InlineData("DockFee", null)] // a number alone tells the two apart
    public void A_figures_own_name_denotes_it_though_others_begin_alike(string name, string? figure)
    {
        var index = Index(
            Figure("AnnualFee", "annual fee", FigureKind.Money, "EUR"),
            Figure("AnnualFeeIncrease", "annual fee", FigureKind.Percent, "%"),
            Figure("AnnualFeeShare", "annual fee", FigureKind.Number, ""),
            Figure("Berths", "berths", FigureKind.Count, "berth"),
            Figure("BerthsAmount", "berths", FigureKind.Money, "EUR"),
            Figure("DockFee", "dock fee", FigureKind.Money, "EUR"),
            Figure("DockFee2", "dock fee", FigureKind.Money, "EUR"));
        Assert.Equal(figure, index.FindNamed(new ClaimName(name, ["TaxAct"]))?.Figure.Name);
    }

    [Theory]
    [InlineData("PersonalAllowance")] // two periods
    [InlineData("ChildAllowance")] // two periods, though one figure has that very name
    [InlineData("PersonalAllowance2023")] // a period of which the document says nothing
    [InlineData("Allowance2024")] // which allowance?
    [InlineData("PersonalAllowance2024Monthly")]
    [InlineData("MaxPersonalAllowance2024")]
    [InlineData("AccountShare")] // a word of one subject without a second witness
    [InlineData("Percent")]
    [InlineData("TotalPercent")]
    [InlineData("Total")]
    [InlineData("Factor")]
    [InlineData("Days")]
    [InlineData("Wage")]
    [InlineData("Limit")]
    [InlineData("")]
    [InlineData("_")]
    public void A_name_of_none_or_several_does_not(string name) => Assert.Null(Find(name));

    [Theory]
    [InlineData("AccountShare", "TaxAct", "AccountShare")]
    [InlineData("AccountShare", "Ledger", null)]
    [InlineData("Child", "TaxAct", null)]
    public void A_type_of_the_documents_words_is_a_witness(string name, string type, string? figure) => Assert.Equal(figure, Find(name, type));

    [Theory]
    [InlineData("ChildAllowance2025", 1)]
    [InlineData("TaxAct.ChildAllowance2025", 1)]
    [InlineData("Consumer.TaxAct.ChildAllowance2025", 1)]
    [InlineData("Act.ChildAllowance2025", 0)]
    [InlineData("childAllowance2025", 0)]
    [InlineData("TaxAct.", 0)]
    public void Citations_are_exact(string citation, int count) => Assert.Equal(count, s_index.FindCited(citation).Count);

    [Theory]
    [InlineData("TaxAct.ChildAlowance2025", "ChildAllowance2025")]
    [InlineData("childAllowances", "ChildAllowance")]
    [InlineData("ChildAllowance2024", "ChildAllowance")]
    [InlineData("AllowanceOfChild", "ChildAllowance")]
    [InlineData("Filing", "FilingDays")]
    [InlineData("WageOfWorker", null)]
    [InlineData("Allowance", null)]
    [InlineData("Entirely", null)]
    public void An_unknown_citation_comes_with_the_nearest_name(string citation, string? suggestion) => Assert.Equal(suggestion, s_index.Suggest(citation));

    private static string? Find(string name, params string[] containers) => s_index.FindNamed(new ClaimName(name, containers))?.Figure.Name;

    private static FigureIndex Index(params Figure[] figures)
    {
        var document = new FigureDocument { FileName = "doc.txt", ClassName = "TaxAct", Title = "Income Tax Act", Date = "2025-01-01", Figures = new(figures) };
        return new FigureIndex([new IndexedDocument(document, "Consumer", "TaxAct", Array.Empty<CitableName>())]);
    }

    private static Figure Figure(string name, string subject, FigureKind kind, string unit, string? asOf = null) => new()
    {
        Name = name,
        Subject = subject,
        Kind = kind,
        Unit = unit,
        AsOf = asOf,
        Relation = Relation.Equal,
        Value = FigureValue.Of(100),
        Quote = "100 " + unit,
        Sentence = subject + " 100 " + unit,
        Language = Language.English,
        Place = default,
    };
}
