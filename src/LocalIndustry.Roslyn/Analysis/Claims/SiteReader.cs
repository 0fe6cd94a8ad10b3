using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Reads what the code around a number says of it.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="mayDenote">Whether a name may denote a figure; only then is a member walked to see whether it has one value.</param>
/// <param name="isTelling">Whether a name holds a word that some figure is about; only then is it worth to ask the compiler for the names of parameters.</param>
/// <param name="translate">Puts the document's words into a name, where settings say which.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class SiteReader(SemanticModel model, Func<string, bool> mayDenote, Func<string, bool> isTelling, Func<string, string> translate, CancellationToken cancellationToken)
{
    private readonly RowReader _rows = new(model, name => isTelling(translate(name)), cancellationToken);

    /// <summary>The site of the number that a literal belongs to.</summary>
    public ClaimSite Read(LiteralExpressionSyntax literal)
    {
        var expression = Arithmetic(literal);
        ExpressionSyntax whole = expression;
        string? unit = null;
        var labels = new List<ClaimLabel>();
        while (true)
        {
            switch (whole.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax:
                    whole = (ExpressionSyntax)whole.Parent;
                    continue;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    whole = suppressed;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == whole:
                    if (SyntaxNames.OfThing(coalesce.Left) is { } left)
                    {
                        labels.Add(left);
                    }

                    whole = coalesce;
                    continue;
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } when unit is null && Factories.UnitOf(call) is { } made:
                    unit = made.Length == 0 ? null : made;
                    whole = call;
                    continue;
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } when Factories.UnitOfParameter(call) is { } taken:
                    unit ??= taken;
                    break;
            }

            break;
        }

        var comparison = Comparisons.Around(whole);
        labels.AddRange(comparison is { } compared ? compared.Thing is { } thing ? [thing] : [] : Labels(whole));
        return new ClaimSite(expression, labels.Select(label => translate(label.Name) is var name && ReferenceEquals(name, label.Name) ? label : label with { Name = name }).ToList()) { Unit = unit, Comparison = comparison?.Comparison, Whole = unit is null || !whole.Span.Contains(expression.Span) ? null : whole };
    }

    private IEnumerable<ClaimLabel> Labels(ExpressionSyntax value)
    {
        switch (value.Parent)
        {
            case EqualsValueClauseSyntax clause:
                return OfDeclaration(clause);
            case ArrowExpressionClauseSyntax { Parent: { } member }:
                return OfMember(member);
            case ReturnStatementSyntax statement:
                return OfReturn(statement);
            case SwitchExpressionArmSyntax arm when arm.Expression == value:
                return OfArm(arm);
            case AssignmentExpressionSyntax assignment when assignment.Right == value && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return OfAssignment(assignment);
            case InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression):
                return _rows.OfElement(initializer, value);
            case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } cell:
                return _rows.OfTuple(tuple, cell);
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                return Asserted(list, argument) ?? _rows.OfArgument(list, argument);
            case AttributeArgumentSyntax argument:
                return Attributes.Labels(argument);
            default:
                return [];
        }
    }

    private static IEnumerable<ClaimLabel> OfDeclaration(EqualsValueClauseSyntax clause)
    {
        switch (clause.Parent)
        {
            case VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable:
                return [new ClaimLabel(variable.Identifier.ValueText)];
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when IsStated(field):
                return [new ClaimLabel(variable.Identifier.ValueText)];
            case EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax declaration } member:
                return [
                    new ClaimLabel(member.Identifier.ValueText) { Owners = [declaration.Identifier.ValueText] },
                    new ClaimLabel(member.Identifier.ValueText + " " + SyntaxNames.WithoutKey(declaration.Identifier.ValueText)) { Owners = [declaration.Identifier.ValueText] },
                ];
            case PropertyDeclarationSyntax property:
                return [new ClaimLabel(property.Identifier.ValueText)];
            case ParameterSyntax parameter:
                return [new ClaimLabel(parameter.Identifier.ValueText)];
            default:
                return [];
        }
    }

    // A private field that may change says where it begins, not what is.
    private static bool IsStated(FieldDeclarationSyntax field) => field.Modifiers.Any(static modifier => modifier.Kind()
        is SyntaxKind.ConstKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    // A method that takes arguments has as many values as they.
    private static IEnumerable<ClaimLabel> OfMember(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => [new ClaimLabel(property.Identifier.ValueText)],
        AccessorDeclarationSyntax { Keyword.RawKind: (int)SyntaxKind.GetKeyword, Parent.Parent: PropertyDeclarationSyntax property } => [new ClaimLabel(property.Identifier.ValueText)],
        MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 } method => [new ClaimLabel(SyntaxNames.OfMethod(method.Identifier.ValueText))],
        LocalFunctionStatementSyntax { ParameterList.Parameters.Count: 0 } function => [new ClaimLabel(SyntaxNames.OfMethod(function.Identifier.ValueText))],
        _ => [],
    };

    private IEnumerable<ClaimLabel> OfReturn(ReturnStatementSyntax statement)
    {
        var section = statement.Ancestors().TakeWhile(static node => node is BlockSyntax or SwitchSectionSyntax).OfType<SwitchSectionSyntax>().FirstOrDefault();
        if (section is { Parent: SwitchStatementSyntax, Labels: [CaseSwitchLabelSyntax { Value: var value }] } && SyntaxNames.OfKey(value) is { } key)
        {
            return OwnerOf(statement) is { } owner ? SyntaxNames.OfKeyed(key, owner) : [new ClaimLabel(key)];
        }

        var member = statement.Ancestors().FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax);
        if (member is null or AnonymousFunctionExpressionSyntax)
        {
            return [];
        }

        var labels = OfMember(member);
        return member is not LocalFunctionStatementSyntax && labels.Any(label => mayDenote(translate(label.Name))) && !ReturnsOnce(member) ? [] : labels;
    }

    private static bool ReturnsOnce(SyntaxNode member) => member
        .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .OfType<ReturnStatementSyntax>()
        .Take(2)
        .Count() == 1;

    private static IEnumerable<ClaimLabel> OfArm(SwitchExpressionArmSyntax arm)
    {
        if (arm.Pattern is not ConstantPatternSyntax { Expression: var value } || (SyntaxNames.OfKey(value) ?? OfNumberedKey(arm, value)) is not { } key || OwnerOf(arm) is not { } owner)
        {
            return [];
        }

        return SyntaxNames.OfTypedKey(value) is { } typed ? SyntaxNames.OfKeyed(key, owner).Concat(SyntaxNames.OfKeyed(typed, owner)) : SyntaxNames.OfKeyed(key, owner);
    }

    // version switch { 2 => … }: what the number is one of stands before the switch.
    private static string? OfNumberedKey(SwitchExpressionArmSyntax arm, ExpressionSyntax value) =>
        arm.Parent is SwitchExpressionSyntax { GoverningExpression: var governing } && SyntaxNames.OfTarget(governing) is { Length: > 0 } thing ? SyntaxNames.OfNumbered(thing, value) : null;

    private IEnumerable<ClaimLabel> OfAssignment(AssignmentExpressionSyntax assignment)
    {
        switch (assignment.Left)
        {
            // ["key"] = 1 in an initializer
            case ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] }:
                return SyntaxNames.OfKey(key) is { } name ? OwnerOf(assignment) is { } owner ? SyntaxNames.OfKeyed(name, owner) : [new ClaimLabel(name)] : [];
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } element:
                return SyntaxNames.OfKey(key) is { } row && SyntaxNames.OfTarget(element.Expression) is { } collection ? SyntaxNames.OfKeyed(row, collection) : [];
            case IdentifierNameSyntax member when assignment.Parent is InitializerExpressionSyntax initializer:
                return RowReader.Combine(member.Identifier.ValueText, RowReader.Siblings(initializer, assignment));
            case IdentifierNameSyntax variable when mayDenote(translate(variable.Identifier.ValueText)) && IsState(variable, assignment):
                return [];
            default:
                return SyntaxNames.OfThing(assignment.Left) is { } thing ? [thing] : [];
        }
    }

    // A variable that is given one number after another counts; it states nothing.
    private static bool IsState(IdentifierNameSyntax variable, AssignmentExpressionSyntax self)
    {
        var name = variable.Identifier.ValueText;
        var member = self.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member?.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax other } assignment => assignment != self && other.Identifier.ValueText == name,
            VariableDeclaratorSyntax { Initializer: not null } declared => declared.Identifier.ValueText == name,
            PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax other } => other.Identifier.ValueText == name,
            PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax other } => other.Identifier.ValueText == name,
            _ => false,
        }) == true;
    }

    /// <summary>What a switch or a collection is called: the variable, property or method that it makes up.</summary>
    internal static string? OwnerOf(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case VariableDeclaratorSyntax variable:
                    return SyntaxNames.WithoutKey(variable.Identifier.ValueText);
                case PropertyDeclarationSyntax property:
                    return SyntaxNames.WithoutKey(property.Identifier.ValueText);
                case MethodDeclarationSyntax method:
                    return SyntaxNames.OfMethod(method.Identifier.ValueText);
                case LocalFunctionStatementSyntax function:
                    return SyntaxNames.OfMethod(function.Identifier.ValueText);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } assignment when node.Parent != assignment.Parent:
                    return SyntaxNames.WithoutKey(SyntaxNames.OfTarget(assignment.Left) ?? "");
                case AnonymousFunctionExpressionSyntax or BaseTypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    // Assert.Equal(176, x), x.ShouldBe(176), Assert.That(x, Is.EqualTo(176)).
    private static IEnumerable<ClaimLabel>? Asserted(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (list.Parent is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call)
        {
            return null;
        }

        ExpressionSyntax? thing = null;
        var at = list.Arguments.IndexOf(argument);
        switch (member.Name.Identifier.ValueText)
        {
            case "Equal" or "AreEqual" or "StrictEqual" when list.Arguments.Count > 1 && at < 2:
                thing = list.Arguments[1 - at].Expression;
                break;
            case "InRange" when list.Arguments.Count == 3 && at > 0:
                return SyntaxNames.OfThing(list.Arguments[0].Expression) is { } ranged ? [ranged with { Name = (at == 1 ? "minimum " : "maximum ") + ranged.Name }] : [];
            case "ShouldBe" when at == 0:
                thing = member.Expression;
                break;
            case "Be" when member.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Should", Expression: var subject } }:
                thing = subject;
                break;
            case "EqualTo" when call.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: var actual }, ..] } outer } && outer.Arguments[0] != call.Parent:
                thing = actual;
                break;
            case "Equals" or "CompareTo":
                return [];
            default:
                return null;
        }

        return thing is not null && SyntaxNames.OfThing(thing) is { } label ? [label] : [];
    }

    private static ExpressionSyntax Arithmetic(ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax parent
            && (parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.UnaryPlusExpression or (int)SyntaxKind.BitwiseNotExpression }
                || (parent is BinaryExpressionSyntax binary && IsArithmetic(binary))
                || (parent is ParenthesizedExpressionSyntax or CheckedExpressionSyntax or CastExpressionSyntax && parent.Parent is BinaryExpressionSyntax outer && IsArithmetic(outer))))
        {
            expression = parent;
        }

        return expression;
    }

    private static bool IsArithmetic(BinaryExpressionSyntax binary) => binary.Kind()
        is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression
        or SyntaxKind.LeftShiftExpression or SyntaxKind.RightShiftExpression or SyntaxKind.BitwiseOrExpression or SyntaxKind.BitwiseAndExpression or SyntaxKind.ExclusiveOrExpression;
}
