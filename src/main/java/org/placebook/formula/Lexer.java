package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.formula.Token.Kind;
import org.placebook.table.Names;

/** Cuts a formula's text into tokens. */
final class Lexer {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?(?![\\p{L}_])");
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\d_$\\\\][\\p{L}\\p{M}\\d_.$\\\\]*([\\s\\p{Z}]+[\\p{L}\\d_][\\p{L}\\p{M}\\d_.]*)*");
  private static final Pattern SIGN = Pattern.compile("<>|<=|>=|[-+*/^&=<>%(),]");
  private static final Pattern EACH = Pattern.compile("\\{\\s*each\\s*}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ERROR_VALUE = Pattern.compile("#[A-Za-z/0]+[!?A0]?");

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of a formula, an END last. */
  static List<Token> tokens(String text) throws SyntaxFault {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    Token token = lexer.next();
    while (token.kind() != Kind.END) {
      tokens.add(token);
      token = lexer.next();
    }
    tokens.add(token);
    return tokens;
  }

  private Token next() throws SyntaxFault {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Kind.END, "", at + 1);
    }
    int start = at;
    return switch (text.charAt(at)) {
      case '"' -> new Token(Kind.QUOTED, quoted('"', "text"), start + 1);
      case '\'' -> new Token(Kind.QUOTED_WORDS, quoted('\'', "name"), start + 1);
      case '[' -> new Token(Kind.HEADING, heading(), start + 1);
      default -> plain(start);
    };
  }

  private Token plain(int start) throws SyntaxFault {
    int number = length(NUMBER);
    if (number > 0 && !startsWords(number)) {
      return taken(Kind.NUMBER, number);
    }
    if (length(WORDS) > 0) {
      return taken(Kind.WORDS, length(WORDS));
    }
    if (length(EACH) > 0) {
      return taken(Kind.EACH, length(EACH));
    }
    if (length(SIGN) > 0) {
      return taken(Kind.SIGN, length(SIGN));
    }
    throw new SyntaxFault(start + 1, strange(text.codePointAt(start)));
  }

  private Token taken(Kind kind, int length) {
    int start = at;
    at += length;
    return new Token(kind, Names.tidy(text.substring(start, at)), start + 1);
  }

  /** Whether a number is only the start of a name such as {@code 2019 jobs}. */
  private boolean startsWords(int length) {
    int after = at + length;
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return after < text.length() && Character.isLetter(text.codePointAt(after));
  }

  /** How much of the text from here on a pattern takes; 0 where it does not fit. */
  private int length(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }

  /** A doubled delimiter stands for itself. */
  private String quoted(char delimiter, String what) throws SyntaxFault {
    int start = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != delimiter) {
        inside.append(c);
      } else if (at < text.length() && text.charAt(at) == delimiter) {
        inside.append(c);
        at++;
      } else {
        return inside.toString();
      }
    }
    throw new SyntaxFault(
        start + 1, "The %s that starts here has no closing %s".formatted(what, delimiter));
  }

  /** An apostrophe takes its special sense from {@code [ ] ' # @} alone, as in Excel. */
  private String heading() throws SyntaxFault {
    int start = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\'' && at < text.length() && "[]'#@".indexOf(text.charAt(at)) >= 0) {
        inside.append(text.charAt(at++));
      } else if (c == '[') {
        throw new SyntaxFault(
            at, "A bracket within a heading is written '[ or '], with an apostrophe before it");
      } else if (c == ']') {
        return named(inside.toString(), start);
      } else {
        inside.append(c);
      }
    }
    throw new SyntaxFault(start + 1, "The heading that starts here has no closing ]");
  }

  private static String named(String inside, int start) throws SyntaxFault {
    String heading = Names.tidy(inside);
    if (heading.isEmpty()) {
      throw new SyntaxFault(start + 1, "There is no heading between these brackets");
    }
    if (heading.startsWith("@") && inside.strip().length() > 1) {
      throw new SyntaxFault(
          start + 1, "Write [%s] without the @".formatted(heading.substring(1).strip()));
    }
    return heading;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  private String strange(int c) {
    if (length(ERROR_VALUE) > 0) {
      return "%s is an error value; point the formula at the column that is meant"
          .formatted(text.substring(at, at + length(ERROR_VALUE)));
    }
    String shown = Character.toString(c);
    return switch (shown) {
      case ";" -> "Arguments stand apart by a comma, not by ;";
      case "\u201c", "\u201d", "\u201e" ->
          "A text stands between straight double quotes, not " + shown;
      case "\u2018", "\u2019" -> "A name stands between straight single quotes, not " + shown;
      case "\u2013", "\u2014", "\u2212" -> "Write - for minus, not " + shown;
      case "\u00d7" -> "Write * for times, not " + shown;
      case "\u00f7" -> "Write / for divided by, not " + shown;
      case "\u2264" -> "Write <= for " + shown;
      case "\u2265" -> "Write >= for " + shown;
      case "\u2260" -> "Write <> for " + shown;
      case "!" ->
          "Cells of another sheet or another file are refused; write Table[Heading] or input[Heading]";
      case ":" ->
          "Ranges of cells are not used here; name a list of columns, as in SUM(sectors), instead";
      case "{" -> "Only {each} may stand between braces";
      case "]" -> "This ] closes no bracket";
      case "|" -> "Links to other programs are refused; load the figures as an input instead";
      default -> "'%s' means nothing in a formula".formatted(shown);
    };
  }
}
