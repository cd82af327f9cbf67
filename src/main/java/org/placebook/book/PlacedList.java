package org.placebook.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.Cell;
import org.placebook.formula.Measure;
import org.placebook.formula.Sources;
import org.placebook.formula.Subject;
import org.placebook.table.Letters;

/** Where a table stands whose rows are the members of a list, all for one place. */
final class PlacedList {
  private final String sheet;
  private final Subject subject;
  private final List<String> labels;
  private final List<List<Derived>> rows;
  private final Cell first;
  private final Set<Measure> common;

  /**
   * A table.
   *
   * @param sheet the sheet's name
   * @param subject the place it speaks of
   * @param labels the members, as the first column names them
   * @param rows a member's columns
   * @param first the first cell of the first derived column
   */
  PlacedList(
      String sheet, Subject subject, List<String> labels, List<List<Derived>> rows, Cell first) {
    this.sheet = sheet;
    this.subject = subject;
    this.labels = List.copyOf(labels);
    this.rows = rows;
    this.first = first;
    this.common = common(rows);
  }

  /** What stands at the same place of all members' formulas, such as the total of the place. */
  private static Set<Measure> common(List<List<Derived>> rows) {
    Set<Measure> common = new HashSet<>();
    for (int column = 0; rows.size() > 1 && column < rows.get(0).size(); column++) {
      int at = column;
      collect(rows.stream().map(row -> row.get(at).measure()).toList(), common);
    }
    return common;
  }

  private static void collect(List<Measure> ofMembers, Set<Measure> common) {
    Measure first = ofMembers.get(0);
    if (ofMembers.stream().allMatch(first::equals)) {
      common.add(first);
      return;
    }
    List<List<Measure>> parts = ofMembers.stream().map(Sources::parts).toList();
    int fewest = parts.stream().mapToInt(List::size).min().orElse(0);
    for (int part = 0; part < fewest; part++) {
      int at = part;
      collect(parts.stream().map(all -> all.get(at)).toList(), common);
    }
  }

  String sheet() {
    return sheet;
  }

  boolean isOneForAll(Measure measure, Cell self) {
    return self.sheet().equals(sheet) && common.contains(measure);
  }

  /** The cell of the row that shows a measure, in another column than the formula's. */
  Optional<Cell> beside(Measure measure, Cell self) {
    List<Derived> row = rows.get(self.row() - first.row());
    for (int column = 0; column < row.size(); column++) {
      Cell cell = new Cell(sheet, first.column() + column, self.row());
      if (!cell.equals(self) && row.get(column).measure().equals(measure)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** Among the workings, in the row of the place, by the member's label in their headings. */
  String found(Measure measure, Cell self, Workings workings) {
    int row = self.row() - first.row();
    int column = self.column() - first.column();
    Subject place = place(measure);
    Measure of = of(measure);
    String heading = rows.get(0).get(column).heading().replace('\n', ' ').strip();
    boolean isFigure = of instanceof Measure.Figure;
    Cell own =
        isFigure
            ? workings.cell(of, place)
            : workings.cell(of, place, labels.get(row) + "\n(" + heading + ")");
    return workings
        .placed()
        .flatMap(table -> byLabel(table, workings, column, self.row()))
        .orElseGet(() -> own.fixedFrom(sheet));
  }

  private Subject place(Measure measure) {
    return measure instanceof Measure.AtStandard at ? at.standard() : subject;
  }

  private static Measure of(Measure measure) {
    return measure instanceof Measure.AtStandard at ? at.of() : measure;
  }

  /**
   * Where the members stand side by side and each heading is a label with the same words behind.
   */
  private Optional<String> byLabel(PlacedTable table, Workings workings, int column, int sheetRow) {
    List<Cell> cells = new ArrayList<>();
    Set<String> endings = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      Measure measure = rows.get(row).get(column).measure();
      if (!workings.has(of(measure))) {
        return Optional.empty();
      }
      Cell cell = workings.cell(of(measure), place(measure));
      String heading = table.columns().get(cell.column() - table.firstColumn()).heading();
      String label = labels.get(row);
      if (!heading.startsWith(label) || label.matches(".*[*?~].*")) {
        return Optional.empty();
      }
      endings.add(heading.substring(label.length()));
      cells.add(cell);
    }
    Cell from = cells.get(0);
    boolean isRun = true;
    for (int i = 0; i < cells.size(); i++) {
      isRun &= cells.get(i).equals(new Cell(from.sheet(), from.column() + i, from.row()));
    }
    String ending = endings.iterator().next();
    if (!isRun || endings.size() > 1 || ending.length() > 200) {
      return Optional.empty();
    }
    int last = from.column() + cells.size() - 1;
    String prefix = Cell.sheetPrefix(from.sheet(), sheet);
    String across = "%s$%s$%d:$%s$%d";
    return Optional.of(
        "INDEX(%s,MATCH($A%d%s,%s,0))"
            .formatted(
                across.formatted(
                    prefix, Letters.of(from.column()), from.row(), Letters.of(last), from.row()),
                sheetRow,
                Family.quoted(ending),
                across.formatted(
                    prefix,
                    Letters.of(from.column()),
                    table.headerRow(),
                    Letters.of(last),
                    table.headerRow())));
  }
}
