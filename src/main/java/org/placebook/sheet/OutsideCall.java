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

  /**
   * Whom a formula of Excel asks; none if it keeps to its workbook. Others are named as {@code
   * program|topic!item}, {@code [book.xlsx]Sheet!A1}, {@code 'C:\[book.xlsx]Sheet'!A1}.
   */
  public static Optional<String> inExcel(String formula) {
    boolean inName = false;
    for (int at = 0; at < formula.length(); at++) {
      char c = formula.charAt(at);
      if (c == '\'') {
        inName = !inName;
      } else if (c == '[' && (inName || isBook(formula, at))) {
        return Optional.of(WORKBOOK);
      } else if (c == '|' && !inName) {
        return Optional.of(PROGRAM);
      } else if (c == '"' && !inName) {
        at = endOfText(formula, at);
      } else if (c == '(' && isOfAsking(formula, at)) {
        return Optional.of("the function " + name(formula, at));
      }
    }
    return Optional.empty();
  }

  /** The same for a formula of an OpenDocument spreadsheet. */
  public static Optional<String> inOpenDocument(String formula) {
    String bare = withoutTexts(formula);
    for (int open = bare.indexOf('('); open >= 0; open = bare.indexOf('(', open + 1)) {
      if (isOfAsking(bare, open)) {
        return Optional.of("the function " + name(bare, open));
      }
    }
    boolean elsewhere = bare.contains("'file:") || bare.contains("'http");
    return elsewhere ? Optional.of(WORKBOOK) : Optional.empty();
  }

  /** What stands in double quotes is said, not done. */
  private static String withoutTexts(String formula) {
    StringBuilder bare = new StringBuilder(formula.length());
    for (int at = 0; at < formula.length(); at++) {
      bare.append(formula.charAt(at));
      if (formula.charAt(at) == '"') {
        at = endOfText(formula, at);
      }
    }
    return bare.toString();
  }

  private static int endOfText(String formula, int quote) {
    int end = formula.indexOf('"', quote + 1);
    return end < 0 ? formula.length() : end;
  }

  /** Whether the bracket is that of a function that asks. */
  private static boolean isOfAsking(String formula, int open) {
    return FUNCTIONS.contains(name(formula, open));
  }

  /** Excel writes functions that are younger than the format with prefixes, such as _xlfn. */
  private static String name(String formula, int open) {
    int start = open;
    while (start > 0 && isOfName(formula.charAt(start - 1))) {
      start--;
    }
    String name = formula.substring(start, open);
    while (name.startsWith("_") && name.indexOf('.') > 0) {
      name = name.substring(name.indexOf('.') + 1);
    }
    return name.toUpperCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
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
