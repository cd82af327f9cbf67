package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.Token.Kind;

/**
 * Reads the formula language: Excel's expressions, with columns in place of cells.
 *
 * <p>Precedence is Excel's: a sign before an operand binds tightest ({@code -2^2} is 4), then
 * {@code %}, {@code ^}, {@code * /}, {@code + -}, {@code &}, comparisons; equals associate to the
 * left, {@code ^} too ({@code 2^3^2} is 64). Source: Microsoft Support, "Calculation operators and
 * precedence in Excel".
 */
public final class Parser {
  /** Excel's limit on the length of a formula, in characters. */
  public static final int LONGEST = 8192;

  /** Excel's limit on functions within functions; here on brackets of any kind. */
  public static final int DEEPEST = 64;

  /** How many operators one formula may hold, so that no reading of it runs out of stack. */
  public static final int MOST_OPERATORS = 512;

  private static final Map<String, Integer> BINDING =
      Map.ofEntries(
          Map.entry("=", 1),
          Map.entry("<>", 1),
          Map.entry("<", 1),
          Map.entry("<=", 1),
          Map.entry(">", 1),
          Map.entry(">=", 1),
          Map.entry("&", 2),
          Map.entry("+", 3),
          Map.entry("-", 3),
          Map.entry("*", 4),
          Map.entry("/", 4),
          Map.entry("^", 5));

  private final List<Token> tokens;
  private final List<Fault> faults = new ArrayList<>();
  private int at;
  private int depth;
  private int operators;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a formula.
   *
   * @param text with or without a leading {@code =}
   * @return the expression, or every fault that could be told
   */
  public static Parsed parse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.Faulty(
          List.of(
              new Fault(
                  LONGEST,
                  "The formula has %,d characters; Excel's limit is %,d"
                      .formatted(text.length(), LONGEST))));
    }
    try {
      return new Parser(Lexer.tokens(text)).whole();
    } catch (SyntaxFault fault) {
      return new Parsed.Faulty(List.of(fault.fault()));
    }
  }

  private Parsed whole() {
    try {
      if (peek().isSign("=")) {
        at++;
      }
      Expression expression = expression(1);
      if (peek().kind() != Kind.END) {
        throw unexpected("an operator");
      }
      return faults.isEmpty() ? new Parsed.Formula(expression) : new Parsed.Faulty(faults);
    } catch (SyntaxFault fault) {
      faults.add(fault.fault());
      return new Parsed.Faulty(faults);
    }
  }

  /** Precedence climbing: operands joined by operators that bind at least this tightly. */
  private Expression expression(int least) throws SyntaxFault {
    Expression left = percent();
    while (binding(peek()) >= least) {
      Token operator = operator();
      Expression right = expression(binding(operator) + 1);
      left = new Expression.Binary(operator.text(), left, right);
    }
    return left;
  }

  private Expression percent() throws SyntaxFault {
    Expression operand = signed();
    while (peek().isSign("%")) {
      operand = new Expression.Unary(operator().text(), operand);
    }
    return operand;
  }

  private Expression signed() throws SyntaxFault {
    if (peek().isSign("-") || peek().isSign("+")) {
      String sign = operator().text();
      return new Expression.Unary(sign, signed());
    }
    return operand();
  }

  private Expression operand() throws SyntaxFault {
    Token token = peek();
    at++;
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case QUOTED -> new Expression.Quoted(token.text());
      case EACH -> new Expression.Each();
      case HEADING -> new Expression.ColumnOf(Optional.empty(), token.text());
      case WORDS, QUOTED_WORDS -> named(token);
      case SIGN, END -> inBrackets(token);
    };
  }

  private static Expression number(Token token) throws SyntaxFault {
    double value = Double.parseDouble(token.text());
    if (!Double.isFinite(value)) {
      throw new SyntaxFault(token.position(), token.text() + " is larger than Excel's numbers go");
    }
    return new Expression.Literal(value);
  }

  private Expression inBrackets(Token open) throws SyntaxFault {
    if (!open.isSign("(")) {
      at--;
      throw unexpected("a column, a number or a function");
    }
    deeper(open);
    Expression inside = expression(1);
    close(open);
    return inside;
  }

  private Expression named(Token words) throws SyntaxFault {
    Token next = peek();
    if (next.kind() == Kind.HEADING) {
      at++;
      return new Expression.ColumnOf(Optional.of(words.text()), next.text());
    }
    if (words.kind() == Kind.WORDS && next.isSign("(")) {
      return call(words);
    }
    return words.kind() == Kind.WORDS ? bare(words) : new Expression.Name(words.text());
  }

  private Expression bare(Token words) {
    boolean isTrue = words.text().equalsIgnoreCase("TRUE");
    if (isTrue || words.text().equalsIgnoreCase("FALSE")) {
      return new Expression.Truth(isTrue);
    }
    if (UnsupportedExcel.isCell(words.text())) {
      faults.add(new Fault(words.position(), UnsupportedExcel.cell(words.text())));
    }
    return new Expression.Name(words.text());
  }

  private Expression call(Token name) throws SyntaxFault {
    Token open = peek();
    at++;
    deeper(open);
    int before = faults.size();
    List<Expression> arguments = new ArrayList<>();
    if (!peek().isSign(")")) {
      arguments.add(expression(1));
      while (peek().isSign(",")) {
        at++;
        arguments.add(expression(1));
      }
    }
    close(open);
    String function = Functions.canonical(name.text());
    // The function's own fault stands before those of its arguments.
    CallCheck.fault(function, name.position(), arguments.size())
        .ifPresent(fault -> faults.add(before, fault));
    return new Expression.Call(function, arguments);
  }

  private void deeper(Token open) throws SyntaxFault {
    if (++depth > DEEPEST) {
      throw new SyntaxFault(
          open.position(),
          "Brackets are nested more than %d deep, which is Excel's limit".formatted(DEEPEST));
    }
  }

  private void close(Token open) throws SyntaxFault {
    if (!peek().isSign(")")) {
      throw peek().kind() == Kind.END
          ? new SyntaxFault(open.position(), "The bracket that opens here is not closed")
          : unexpected("a closing bracket, a comma or an operator");
    }
    at++;
    depth--;
  }

  private Token operator() throws SyntaxFault {
    Token operator = peek();
    at++;
    if (++operators > MOST_OPERATORS) {
      throw new SyntaxFault(
          operator.position(),
          "A formula may hold %d operators at most; sum columns by SUM(list)"
              .formatted(MOST_OPERATORS));
    }
    return operator;
  }

  private static int binding(Token token) {
    return token.kind() == Kind.SIGN ? BINDING.getOrDefault(token.text(), 0) : 0;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private SyntaxFault unexpected(String wanted) {
    Token found = peek();
    return new SyntaxFault(
        found.position(), "Found %s where %s was expected".formatted(found.shown(), wanted));
  }
}
