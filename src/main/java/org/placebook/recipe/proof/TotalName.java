package org.placebook.recipe.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * Columns that are called the total of others, in English or Welsh, in any header row. The figures
 * must say so too.
 */
public final class TotalName {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:(?:grand |overall |sub-?)?totals?|cyfanswm)\\b.*|.*\\b(?:totals?|cyfanswm)(?:"
              + " \\(.*\\))?|.*: total\\b.*");

  private static final Pattern ALL =
      Pattern.compile(
          "all\\b(?! other).*|.*: all\\b(?!"
              + " other).*|(?:pawb|pob)\\b.*|overall\\b.*|every(?:one|body)|both(?:"
              + " sexes)?|persons?|sum");

  private TotalName() {}

  public static boolean isOf(FigureColumn column) {
    return rows(column).stream()
        .anyMatch(row -> TOTAL.matcher(row).matches() || ALL.matcher(row).matches());
  }

  private static List<String> rows(FigureColumn column) {
    String plain = Names.tidy(Names.plain(column.heading())).toLowerCase(Locale.ROOT);
    return List.of(plain.split(" ?\\| ?"));
  }

  /** Those called a total in English first: it is their name that finished sheets bear. */
  static List<FigureColumn> mostLikelyFirst(List<FigureColumn> totals) {
    return totals.stream()
        .sorted(Comparator.comparing(column -> !TotalFinder.isNamed(column)))
        .toList();
  }
}
