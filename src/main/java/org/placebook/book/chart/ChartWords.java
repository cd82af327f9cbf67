package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.words.Shown;
import org.placebook.table.Missing;

/** Phrases that the words of charts have in common. */
final class ChartWords {
  private static final int MOST_NAMED = 12;

  private ChartWords() {}

  /** The recipe's words, or else these. */
  static String or(String recipe, String otherwise) {
    return recipe.isBlank() ? otherwise : recipe;
  }

  /** A figure as its column shows it. */
  static String shown(FinishedTable table, int column, int row) {
    return Shown.of(table.format(column)).of(table.figure(column, row));
  }

  /** "Cambridge, 2.87". */
  static String named(FinishedTable table, int column, int row) {
    return table.name(row) + ", " + shown(table, column, row);
  }

  /** The rows that lack a figure: a line on the sheet, for a gap must not pass for zero. */
  static List<String> leftOut(FinishedTable table, List<Integer> columns, List<Integer> rows) {
    List<String> named = new ArrayList<>();
    for (int row : rows) {
      columns.stream()
          .map(column -> table.value(column, row))
          .filter(Missing.class::isInstance)
          .map(value -> ((Missing) value).reason().shorthand())
          .findFirst()
          .ifPresent(shorthand -> named.add(table.name(row) + " " + shorthand));
    }
    return leftOut(named);
  }

  static List<String> leftOut(List<String> named) {
    if (named.isEmpty()) {
      return List.of();
    }
    return List.of("Left out of the chart for want of a figure: %s.".formatted(some(named)));
  }

  /** As many names as a line has room for. */
  static String some(List<String> names) {
    int more = names.size() - MOST_NAMED;
    String shown = String.join("; ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return more > 0 ? "%s; and %d more".formatted(shown, more) : shown;
  }

  /** What two headings have in common at their beginning, such as Enterprises of two years. */
  static String common(String a, String b, String otherwise) {
    List<String> words = new ArrayList<>();
    String[] first = a.split(" ", -1);
    String[] second = b.split(" ", -1);
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      if (!first[i].equals(second[i])) {
        break;
      }
      words.add(first[i]);
    }
    String common = String.join(" ", words).strip();
    return common.isEmpty() ? otherwise : common;
  }

  /** What the columns of a list have in common: their heading without the member. */
  static String familyName(FinishedTable table, List<Integer> columns) {
    String heading = table.heading(columns.get(0));
    String rest = heading.replace(table.member(columns.get(0)), "").strip();
    String plain = rest.replaceAll("^\\((.*)\\)$", "$1").strip();
    String list = table.listOf(columns.get(0));
    return plain.isEmpty() ? list : list + " (" + plain + ")";
  }

  /** What two headings count: what they share, or both of them. */
  static String unit(String a, String b) {
    String shared = common(a, b, "");
    String bracketed = a.matches(".*\\(.*\\)") ? a.replaceAll(".*\\((.*)\\)", "$1") : "";
    return !bracketed.isEmpty() && b.endsWith("(" + bracketed + ")")
        ? bracketed.substring(0, 1).toUpperCase(Locale.ROOT) + bracketed.substring(1)
        : shared.isEmpty() ? a + "; " + b : shared;
  }
}
