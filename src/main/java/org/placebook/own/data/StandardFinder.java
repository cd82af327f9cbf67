package org.placebook.own.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Comparator;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Nearest;

/** Finds the rows that figures are compared with. */
final class StandardFinder {
  private final OwnTables tables;

  StandardFinder(OwnTables tables) {
    this.tables = tables;
  }

  /** The row of a standard. */
  record Found(OwnTable table, int row) {}

  /**
   * The row that a name means, or the table's own standard where none is named.
   *
   * @param home the table whose figures are compared
   * @param call what was typed, for the message
   */
  Found of(OwnTable home, Subject.Standard standard, TypedCall call) throws UnreadableFile {
    if (!standard.name().isEmpty()) {
      int mark = standard.name().indexOf('!');
      return mark > 0
          ? elsewhere(standard.name().substring(0, mark), standard.name().substring(mark + 1))
          : in(home, standard.name());
    }
    Comparator comparator = home.comparator().orElseThrow(() -> none(home, call));
    return comparator.input().isPresent()
        ? elsewhere(comparator.input().get(), comparator.area())
        : in(home, comparator.area());
  }

  private Found elsewhere(String table, String area) throws UnreadableFile {
    return in(
        tables
            .named(table)
            .orElseThrow(() -> new OwnFault("No table or sheet is called %s.".formatted(table))),
        area);
  }

  private static Found in(OwnTable table, String area) {
    List<Integer> rows = table.rowsOf(area);
    if (rows.size() == 1) {
      return new Found(table, rows.get(0));
    }
    if (rows.isEmpty()) {
      throw new OwnFault(
          "No area '%s' in %s.%s".formatted(area, table.name(), nearest(table, area)));
    }
    throw new OwnFault(
        "'%s' stands in several rows of %s (%s), so which is the standard is not known. Keep one, or name it by its code."
            .formatted(area, table.name(), places(table, rows)));
  }

  private static String nearest(OwnTable table, String area) {
    Optional<String> name = Nearest.match(area, table.matched().areas().all());
    return name.flatMap(n -> table.rowsOf(n).stream().findFirst())
        .map(row -> " Did you mean %s (%s)?".formatted(table.areaName(row), place(table, row)))
        .orElse(" Write the name or code of one of its rows.");
  }

  static String place(OwnTable table, int row) {
    int column =
        table
            .codes()
            .or(table::names)
            .map(LabelColumn::position)
            .orElse(table.range().firstColumn());
    return Letters.of(column) + row;
  }

  private static String places(OwnTable table, List<Integer> rows) {
    return rows.stream().map(row -> place(table, row)).collect(Collectors.joining(", "));
  }

  private static OwnFault none(OwnTable table, TypedCall call) {
    List<String> nations = table.nations();
    String found =
        nations.isEmpty()
            ? "no row of %s is a nation".formatted(table.name())
            : "several rows of %s are nations: %s"
                .formatted(table.name(), String.join(", ", nations));
    String write =
        call.with(nations.isEmpty() ? "England" : nations.get(0))
            .map(text -> "Write " + text + ", or name it")
            .orElse("Name it");
    return new OwnFault(
        "%s needs a standard, and %s. %s under Comparator on a sheet Inputs."
            .formatted(call.function(), found, write));
  }
}
