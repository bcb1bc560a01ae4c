namespace Baoshan.Scoring.Formulas;

/// <summary>Reads formulas. Length, depth and the number of operations are bounded, so that no text makes anything run long or deep.</summary>
internal sealed class FormulaParser
{
    private const int MaximumLength = 4000;
    private const int MaximumDepth = 64;
    private const int MaximumOperations = 256;

    private readonly List<FormulaToken> tokens;
    private int position;
    private int depth;
    private int operations;

    private FormulaParser(List<FormulaToken> tokens) => this.tokens = tokens;

    private FormulaToken Current => tokens[position];

    /// <summary>Reads a formula; returns null and the problem where the text is none.</summary>
    public static Formula? Parse(string text, out FormulaProblem? problem)
    {
        problem = null;
        if (text.Length > MaximumLength)
        {
            problem = new(0, new($"公式超过 {MaximumLength} 个字符", $"the formula is longer than {MaximumLength} characters"));
            return null;
        }

        var parser = new FormulaParser(FormulaTokenizer.Tokenize(text));
        try
        {
            Formula formula = parser.ParseOr();
            if (parser.Current.Kind != FormulaTokenKind.End)
            {
                throw parser.Unexpected(new("运算符或公式结尾", "an operator or the end of the formula"));
            }

            return formula;
        }
        catch (FormulaSyntaxException syntax)
        {
            problem = syntax.Problem;
            return null;
        }
    }

    private Formula ParseOr()
    {
        Formula left = ParseAnd();
        while (TakeName("or", out int offset))
        {
            left = new LogicFormula(LogicOperator.Or, left, ParseAnd()) { Offset = new(offset) };
        }

        return left;
    }

    private Formula ParseAnd()
    {
        Formula left = ParseNot();
        while (TakeName("and", out int offset))
        {
            left = new LogicFormula(LogicOperator.And, left, ParseNot()) { Offset = new(offset) };
        }

        return left;
    }

    private Formula ParseNot()
    {
        if (!TakeName("not", out int offset))
        {
            return ParseComparison();
        }

        Enter();
        Formula operand = ParseNot();
        depth--;
        return new NotFormula(operand) { Offset = new(offset) };
    }

    private Formula ParseComparison()
    {
        Formula left = ParseSum();
        ComparisonOperator? op = Current is { Kind: FormulaTokenKind.Symbol } symbol
            ? symbol.Text switch
            {
                "=" => ComparisonOperator.Equal,
                "<>" => ComparisonOperator.NotEqual,
                "<" => ComparisonOperator.Less,
                "<=" => ComparisonOperator.LessOrEqual,
                ">" => ComparisonOperator.Greater,
                ">=" => ComparisonOperator.GreaterOrEqual,
                _ => null,
            }
            : null;
        if (op is not { } comparison)
        {
            return left;
        }

        int offset = Current.Offset;
        Count(offset);
        position++;
        return new ComparisonFormula(comparison, left, ParseSum()) { Offset = new(offset) };
    }

    private Formula ParseSum()
    {
        Formula left = ParseProduct();
        while (TakeSymbol("+", "-", out FormulaToken symbol))
        {
            Count(symbol.Offset);
            ArithmeticOperator op = symbol.Text == "+" ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            left = new ArithmeticFormula(op, left, ParseProduct()) { Offset = new(symbol.Offset) };
        }

        return left;
    }

    private Formula ParseProduct()
    {
        Formula left = ParseSign();
        while (TakeSymbol("*", "/", out FormulaToken symbol))
        {
            Count(symbol.Offset);
            ArithmeticOperator op = symbol.Text == "*" ? ArithmeticOperator.Multiply : ArithmeticOperator.Divide;
            left = new ArithmeticFormula(op, left, ParseSign()) { Offset = new(symbol.Offset) };
        }

        return left;
    }

    private Formula ParseSign()
    {
        if (!TakeSymbol("-", "-", out FormulaToken sign))
        {
            return ParseAtom();
        }

        Enter();
        Formula operand = ParseSign();
        depth--;
        return operand is NumberFormula { Notation: not Notation.Date } number
            ? number with { Value = -number.Value, Offset = new(sign.Offset) }
            : new NegativeFormula(operand) { Offset = new(sign.Offset) };
    }

    private Formula ParseAtom()
    {
        FormulaToken token = Current;
        var offset = new FormulaOffset(token.Offset);
        switch (token.Kind)
        {
            case FormulaTokenKind.Number or FormulaTokenKind.Percent:
                position++;
                return new NumberFormula(token.Value, token.Kind == FormulaTokenKind.Percent) { Offset = offset };
            case FormulaTokenKind.Date:
                position++;
                return new NumberFormula(token.Value, Notation.Date) { Offset = offset };
            case FormulaTokenKind.NoDate:
                throw new FormulaSyntaxException(new(token.Offset, new($"没有 {token.Text} 这一天", $"there is no day {token.Text}")));
            case FormulaTokenKind.Text:
                position++;
                return new TextFormula(token.Text) { Offset = offset };
            case FormulaTokenKind.Name when token.Text is not ("and" or "or" or "not"):
                position++;
                return Current is { Kind: FormulaTokenKind.Symbol, Text: "(" } ? ParseCall(token) : NameOrProblem(token);
            case FormulaTokenKind.Symbol when token.Text == "(":
                position++;
                Enter();
                Formula inner = ParseOr();
                depth--;
                Expect(")");
                return inner;
            default:
                throw Unexpected(new("数字、名称或“(”", "a number, a name or '('"));
        }
    }

    private static NameFormula NameOrProblem(FormulaToken token) =>
        token.Text == "if" || FormulaFunctions.Find(token.Text) is not null
            ? throw new FormulaSyntaxException(new(token.Offset, new($"函数 {token.Text} 后应有“(”", $"the function {token.Text} needs '(' after it")))
            : new NameFormula(token.Text) { Offset = new(token.Offset) };

    private Formula ParseCall(FormulaToken name)
    {
        FormulaFunction? function = FormulaFunctions.Find(name.Text);
        if (function is null && name.Text != "if")
        {
            throw new FormulaSyntaxException(new(
                name.Offset,
                new($"没有函数“{name.Text}”", $"there is no function '{name.Text}'"),
                name.Text.Contains('·', StringComparison.Ordinal)
                    ? new($"名称中有括号等符号的，点后的名称写在引号里，如 {FormulaWriter.Name(name.Text + "（…）")}", $"a name with brackets or other signs in it stands in quotes behind the dot, as in {FormulaWriter.Name(name.Text + "（…）")}")
                    : Suggestion.Hint(name.Text, FormulaFunctions.ReservedWords)));
        }

        Expect("(");
        Enter();
        var arguments = new List<Formula> { ParseOr() };
        while (TakeSymbol(",", ",", out _))
        {
            arguments.Add(ParseOr());
        }

        depth--;
        Expect(")");
        (int least, int most) = function is { } f ? FormulaFunctions.Arguments(f) : (3, 3);
        if (arguments.Count < least || arguments.Count > most)
        {
            string count = least == most ? $"{least}" : $"{least}–{most}";
            throw new FormulaSyntaxException(new(
                name.Offset,
                new($"函数 {name.Text} 需要 {count} 个参数，这里有 {arguments.Count} 个", $"the function {name.Text} takes {count} arguments, not {arguments.Count}")));
        }

        return function is { } known
            ? new CallFormula(known, [.. arguments]) { Offset = new(name.Offset) }
            : new IfFormula(arguments[0], arguments[1], arguments[2]) { Offset = new(name.Offset) };
    }

    private bool TakeName(string name, out int offset)
    {
        offset = Current.Offset;
        if (Current.Kind != FormulaTokenKind.Name || Current.Text != name)
        {
            return false;
        }

        position++;
        Count(offset);
        return true;
    }

    private bool TakeSymbol(string one, string other, out FormulaToken symbol)
    {
        symbol = Current;
        if (symbol.Kind != FormulaTokenKind.Symbol || (symbol.Text != one && symbol.Text != other))
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Counts an operation. A long chain is a deep formula, for all that it needs no brackets.</summary>
    private void Count(int offset)
    {
        if (++operations > MaximumOperations)
        {
            throw new FormulaSyntaxException(new(
                offset,
                new($"公式的运算超过 {MaximumOperations} 个", $"the formula has more than {MaximumOperations} operations"),
                new("一组数用 sum(列表)、mean(列表)", "use sum(list) or mean(list) for many numbers")));
        }
    }

    private void Expect(string symbol)
    {
        if (!TakeSymbol(symbol, symbol, out _))
        {
            throw Unexpected(new($"“{symbol}”", $"'{symbol}'"));
        }
    }

    private void Enter()
    {
        if (++depth > MaximumDepth)
        {
            throw new FormulaSyntaxException(new(
                Current.Offset, new($"公式嵌套超过 {MaximumDepth} 层", $"the formula is nested deeper than {MaximumDepth} levels")));
        }
    }

    private FormulaSyntaxException Unexpected(LocalizedText expected)
    {
        FormulaToken found = Current;
        string text = Excerpt.Of(found.Text);
        LocalizedText what = found.Kind == FormulaTokenKind.End ? new("公式在此结束", "the formula ends here")
            : found.Kind == FormulaTokenKind.OpenText ? new($"此处的引号没有结束：{text}", $"a quote is never closed: {text}")
            : new($"此处是“{text}”", $"found '{text}'");
        FormulaToken? before = position > 0 ? tokens[position - 1] : null;
        return new(new(
            found.Offset,
            new($"{what.Chinese}，应为{expected.Chinese}", $"{what.English}, expected {expected.English}"),
            FormulaHints.For(found, before)));
    }

    /// <summary>Carries a problem out of the recursion; it never leaves the parser.</summary>
#pragma warning disable CA1032, CA1064 // not a public exception
    private sealed class FormulaSyntaxException(FormulaProblem problem) : Exception
    {
        public FormulaProblem Problem { get; } = problem;
    }
#pragma warning restore CA1032, CA1064
}
