package org.placebook.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Letters;

/** What Excel has but a recipe refuses, each with its reason and what to write instead. */
final class UnsupportedExcel {
  private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;

  private static final String OUTSIDE =
      "it reaches outside the workbook; give the figures as an input and write input[Heading]";
  private static final String LOOKUP =
      "areas are matched by their codes already; write input[Heading] instead";
  private static final String VOLATILE =
      "its result would differ at every opening; write the figure itself";
  private static final String CELLS = "it picks cells by their position; write input[Heading]";
  private static final String BY_CONDITION =
      "sums by condition are made by groups; write GROUP(x) or COUNTAREAS(condition)";
  private static final String CORRELATION =
      "correlations come with their evidence on a sheet of their own; add a row to Correlations";

  private static final Map<String, String> FUNCTIONS =
      Map.ofEntries(
          Map.entry("INDIRECT", "nobody could trace what it refers to; write input[Heading]"),
          Map.entry("HYPERLINK", OUTSIDE),
          Map.entry("WEBSERVICE", OUTSIDE),
          Map.entry("FILTERXML", OUTSIDE),
          Map.entry("DDE", OUTSIDE),
          Map.entry("RTD", OUTSIDE),
          Map.entry("CALL", OUTSIDE),
          Map.entry("REGISTER.ID", OUTSIDE),
          Map.entry("EXEC", OUTSIDE),
          Map.entry("IMAGE", OUTSIDE),
          Map.entry("SQL.REQUEST", OUTSIDE),
          Map.entry("CUBEVALUE", OUTSIDE),
          Map.entry("OFFSET", CELLS),
          Map.entry("INDEX", CELLS),
          Map.entry("CHOOSE", CELLS),
          Map.entry("MATCH", LOOKUP),
          Map.entry("VLOOKUP", LOOKUP),
          Map.entry("HLOOKUP", LOOKUP),
          Map.entry("XLOOKUP", LOOKUP),
          Map.entry("LOOKUP", LOOKUP),
          Map.entry("NOW", VOLATILE),
          Map.entry("TODAY", VOLATILE),
          Map.entry("RAND", VOLATILE),
          Map.entry("RANDBETWEEN", VOLATILE),
          Map.entry("SUMIF", BY_CONDITION),
          Map.entry("SUMIFS", BY_CONDITION),
          Map.entry("COUNTIF", BY_CONDITION),
          Map.entry("COUNTIFS", BY_CONDITION),
          Map.entry("AVERAGEIF", BY_CONDITION),
          Map.entry("CORREL", CORRELATION),
          Map.entry("PEARSON", CORRELATION),
          Map.entry("RSQ", CORRELATION),
          Map.entry("STDEV", "it is an old name; write STDEV.S"),
          Map.entry("VAR", "it is an old name; write VAR.S"),
          Map.entry("RANK.EQ", "write RANK(x)"),
          Map.entry("RANK.AVG", "ties share the better place here; write RANK(x)"),
          Map.entry("ISERROR", "a missing figure keeps its reason; write IFERROR(x, instead)"));

  private UnsupportedExcel() {}

  /**
   * Why a function is refused and what to write instead, where there is more to say than "unknown".
   */
  static Optional<String> function(String name) {
    return Optional.ofNullable(FUNCTIONS.get(name))
        .map(reason -> "%s is not used in a recipe: %s".formatted(name, reason));
  }

  /** Whether words are a plain cell such as {@code A1} or {@code $B$7}. */
  static boolean isCell(String words) {
    Matcher cell = CELL.matcher(words);
    return cell.matches()
        && Letters.column(cell.group(1).toUpperCase(Locale.ROOT)) <= LAST_COLUMN
        && Integer.parseInt(cell.group(2)) <= LAST_ROW;
  }

  /** What to write instead of a cell. */
  static String cell(String words) {
    return ("%s is a cell; a recipe names columns instead: [Heading] for a column of this table,"
            + " input[Heading] for one of an input")
        .formatted(words);
  }
}
