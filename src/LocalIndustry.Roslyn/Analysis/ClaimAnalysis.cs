using System;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Analysis.Settings;
using LocalIndustry.Roslyn.Sources;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>What the files of one compilation share.</summary>
/// <param name="Figures">The documents.</param>
/// <param name="Copies">Copies of bounds, held against each other at the end.</param>
/// <param name="Problems">What is wrong with settings, told at the end.</param>
/// <param name="Judged">Is told of each claim, right or wrong; null where nobody asks.</param>
internal sealed record ClaimAnalysis(FigureSet Figures, Copies Copies, SettingProblems Problems, Action<JudgedClaim>? Judged = null);
