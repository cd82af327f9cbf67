package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Letters;

/** Where a table stands whose rows are the members of a list, all for one place. */
final class PlacedList {
  /** Signs that stand for others where Excel looks for a text. */
  private static final Pattern WILDCARD = Pattern.compile("[*?~]");

  private static final int LONGEST = 200;

  private final String sheet;
  private final Subject subject;
  private final List<String> labels;
  private final List<List<Derived>> rows;
  private final CellRef first;
  private final Set<BoundFormula> common;

  /** By column, once the workings have their place. */
  private final Map<Integer, Optional<ByLabel>> runs = new HashMap<>();

  /**
   * A run of the workings' columns whose headings are the members' labels with the same words
   * behind.
   *
   * @param first the figure of the first member
   */
  private record ByLabel(CellRef first, int lastColumn, int headerRow, String ending) {

    /** Finds the figure by the label that begins a row of a sheet. */
    String formula(String sheet, int row) {
      String prefix = CellRef.sheetPrefix(first.sheet(), sheet);
      return "INDEX(%s,MATCH($A%d%s,%s,0))"
          .formatted(
              prefix + across(first.row()), row, Family.quoted(ending), prefix + across(headerRow));
    }

    private String across(int row) {
      return "$%s$%d:$%s$%d"
          .formatted(Letters.of(first.column()), row, Letters.of(lastColumn), row);
    }
  }

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
      String sheet, Subject subject, List<String> labels, List<List<Derived>> rows, CellRef first) {
    this.sheet = sheet;
    this.subject = subject;
    this.labels = List.copyOf(labels);
    this.rows = rows;
    this.first = first;
    this.common = common(rows);
  }

  /** What stands at the same place of all members' formulas, such as the total of the place. */
  private static Set<BoundFormula> common(List<List<Derived>> rows) {
    Set<BoundFormula> common = new HashSet<>();
    for (int column = 0; rows.size() > 1 && column < rows.get(0).size(); column++) {
      int at = column;
      collect(rows.stream().map(row -> row.get(at).measure()).toList(), common);
    }
    return common;
  }

  private static void collect(List<BoundFormula> ofMembers, Set<BoundFormula> common) {
    BoundFormula first = ofMembers.get(0);
    if (ofMembers.stream().allMatch(first::equals)) {
      common.add(first);
      return;
    }
    List<List<BoundFormula>> parts = ofMembers.stream().map(BoundFormula::parts).toList();
    int fewest = parts.stream().mapToInt(List::size).min().orElse(0);
    for (int part = 0; part < fewest; part++) {
      int at = part;
      collect(parts.stream().map(all -> all.get(at)).toList(), common);
    }
  }

  String sheet() {
    return sheet;
  }

  /** Whether Excel finds a member by its name. */
  static boolean isFound(String label) {
    return label.length() <= LONGEST && !WILDCARD.matcher(label).find();
  }

  boolean isOneForAll(BoundFormula measure, CellRef self) {
    return self.sheet().equals(sheet) && common.contains(measure);
  }

  /** The cell of the row that shows a measure, in another column than the formula's. */
  Optional<CellRef> beside(BoundFormula measure, CellRef self) {
    List<Derived> row = rows.get(self.row() - first.row());
    for (int column = 0; column < row.size(); column++) {
      CellRef cell = new CellRef(sheet, first.column() + column, self.row());
      if (!cell.equals(self) && row.get(column).measure().equals(measure)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** Among the workings, in the row of the place, by the member's label in their headings. */
  String found(BoundFormula measure, CellRef self, Workings workings) {
    int row = self.row() - first.row();
    int column = self.column() - first.column();
    Subject place = place(measure);
    BoundFormula of = of(measure);
    String heading = rows.get(0).get(column).heading().replace('\n', ' ').strip();
    boolean isFigure = of instanceof BoundFormula.Figure;
    CellRef own =
        isFigure
            ? workings.cell(of, place)
            : workings.cell(of, place, labels.get(row) + "\n(" + heading + ")");
    return workings
        .placed()
        .flatMap(table -> runs.computeIfAbsent(column, at -> byLabel(table, workings, at)))
        .map(run -> run.formula(sheet, self.row()))
        .orElseGet(() -> own.fixedFrom(sheet));
  }

  private Subject place(BoundFormula measure) {
    return measure instanceof BoundFormula.AtStandard at ? at.standard() : subject;
  }

  private static BoundFormula of(BoundFormula measure) {
    return measure instanceof BoundFormula.AtStandard at ? at.of() : measure;
  }

  /**
   * Where the members stand side by side and each heading is a label with the same words behind.
   */
  private Optional<ByLabel> byLabel(PlacedTable table, Workings workings, int column) {
    List<CellRef> cells = new ArrayList<>();
    Set<String> endings = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      BoundFormula measure = rows.get(row).get(column).measure();
      if (!workings.has(of(measure))) {
        return Optional.empty();
      }
      CellRef cell = workings.cell(of(measure), place(measure));
      String heading = table.columns().get(cell.column() - table.firstColumn()).heading();
      String label = labels.get(row);
      if (!heading.startsWith(label) || !isFound(label)) {
        return Optional.empty();
      }
      endings.add(heading.substring(label.length()));
      cells.add(cell);
    }
    CellRef from = cells.get(0);
    boolean isRun = true;
    for (int i = 0; i < cells.size(); i++) {
      isRun &= cells.get(i).equals(new CellRef(from.sheet(), from.column() + i, from.row()));
    }
    String ending = endings.iterator().next();
    if (!isRun || endings.size() > 1 || ending.length() > LONGEST) {
      return Optional.empty();
    }
    int last = from.column() + cells.size() - 1;
    return Optional.of(new ByLabel(from, last, table.headerRow(), ending));
  }
}
