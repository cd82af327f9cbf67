package org.placebook.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A formula that asks for data from outside its workbook when it is worked out. None is ever asked
 * here, but its figure is not the workbook's own.
 *
 * @param row from 1; 0 for a formula that stands in no cell, as that of a rule
 * @param column likewise
 * @param source whom it asks, in words
 */
public record OutsideCall(int row, int column, String source) {
  private static final String PROGRAM = "another program, by DDE";
  private static final String WORKBOOK = "another workbook";

  /** Functions of Excel and LibreOffice that ask the web, a program, a library or a database. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "WEBSERVICE",
          "IMAGE",
          "STOCKHISTORY",
          "RTD",
          "DDE",
          "CALL",
          "REGISTER.ID",
          "EXEC",
          "SQL.REQUEST",
          "CUBEVALUE",
          "CUBEMEMBER",
          "CUBEMEMBERPROPERTY",
          "CUBERANKEDMEMBER",
          "CUBESET",
          "CUBESETCOUNT",
          "CUBEKPIMEMBER");

  private static final int SHORTEST = 3;

  /** Whom a formula of Excel asks; none if it keeps to its workbook. */
  public static Optional<String> inExcel(String formula) {
    String bare = withoutTexts(formula);
    Optional<String> function = function(bare);
    return function.isPresent() ? function : reference(bare);
  }

  /** The same for a formula of an OpenDocument spreadsheet. */
  public static Optional<String> inOpenDocument(String formula) {
    String bare = withoutTexts(formula);
    boolean elsewhere = bare.contains("'file:") || bare.contains("'http");
    return function(bare).or(() -> elsewhere ? Optional.of(WORKBOOK) : Optional.empty());
  }

  /** What stands in double quotes is said, not done. */
  private static String withoutTexts(String formula) {
    int quote = formula.indexOf('"');
    if (quote < 0) {
      return formula;
    }
    StringBuilder bare = new StringBuilder(formula.length());
    int from = 0;
    while (quote >= 0) {
      bare.append(formula, from, quote + 1);
      int close = formula.indexOf('"', quote + 1);
      from = close < 0 ? formula.length() : close + 1;
      quote = close < 0 ? -1 : formula.indexOf('"', from);
    }
    return bare.append(formula, from, formula.length()).toString();
  }

  private static Optional<String> function(String formula) {
    for (int open = formula.indexOf('('); open >= 0; open = formula.indexOf('(', open + 1)) {
      int start = open;
      while (start > 0 && isOfName(formula.charAt(start - 1))) {
        start--;
      }
      if (open - start >= SHORTEST) {
        String name = plain(formula.substring(start, open));
        if (FUNCTIONS.contains(name)) {
          return Optional.of("the function " + name);
        }
      }
    }
    return Optional.empty();
  }

  /** Excel writes functions that are younger than the format with prefixes, such as _xlfn. */
  private static String plain(String name) {
    String plain = name;
    while (plain.startsWith("_") && plain.indexOf('.') > 0) {
      plain = plain.substring(plain.indexOf('.') + 1);
    }
    return plain.toUpperCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  /** {@code program|topic!item}, {@code [book.xlsx]Sheet!A1}, {@code 'C:\[book.xlsx]Sheet'!A1}. */
  private static Optional<String> reference(String formula) {
    boolean quoted = false;
    for (int at = 0; at < formula.length(); at++) {
      char c = formula.charAt(at);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == '|' && !quoted) {
        return Optional.of(PROGRAM);
      } else if (c == '[' && (quoted || isBook(formula, at))) {
        return Optional.of(WORKBOOK);
      }
    }
    return Optional.empty();
  }

  /** Not the column of a table, which stands behind the table's name or another bracket. */
  private static boolean isBook(String formula, int bracket) {
    char before = bracket == 0 ? ' ' : formula.charAt(bracket - 1);
    int close = formula.indexOf(']', bracket);
    if (isOfName(before) || before == '[' || before == ',' || close < 0) {
      return false;
    }
    int end = close + 1;
    while (end < formula.length() && isOfName(formula.charAt(end))) {
      end++;
    }
    return end < formula.length() && formula.charAt(end) == '!';
  }
}
