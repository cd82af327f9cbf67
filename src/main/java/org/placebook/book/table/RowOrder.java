package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Printing;
import org.placebook.book.TextLine;
import org.placebook.book.input.LeadLines;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Letters;

/**
 * Whether the rows of a table still stand as those of the workings that its formulas refer to.
 * Excel sorts names away from references to other sheets, which stay where they are.
 */
public final class RowOrder {
  private static final String SORTED =
      "The rows were sorted or moved: figures no longer belong to the names beside them. Undo it"
          + " (Ctrl+Z), or finish the workbook anew.";

  private final PlacedTable table;
  private final PlacedTable workings;

  private RowOrder(PlacedTable table, PlacedTable workings) {
    this.table = table;
    this.workings = workings;
  }

  /** A stretch of rows that stand in both one beneath the other. */
  private record Stretch(int first, int there, int rows) {}

  /** The line above a table, which speaks as soon as its rows are sorted. */
  static TextLine line(PlacedTable table, Rendering rendering) {
    if (table.sheet().equals(Workings.SHEET)) {
      return TextLine.body(
          String.join(" ", LeadLines.ONE_TABLE, Printing.FIRST_PAGE.words(), Workings.BLANKS));
    }
    return condition(table, rendering, table.sheet())
        .map(holds -> "IF(%s,\"%s\",\"%s\")".formatted(holds, LeadLines.ONE_TABLE, SORTED))
        .map(formula -> TextLine.live(LeadLines.ONE_TABLE, formula))
        .orElse(TextLine.body(LeadLines.ONE_TABLE));
  }

  /** The condition in a formula of a sheet; none where a sort does no harm. */
  public static Optional<String> condition(PlacedTable table, Rendering rendering, String home) {
    boolean isLive = rendering.notLive(table.sheet()).isEmpty();
    boolean isOther = !table.sheet().equals(Workings.SHEET) && table.isInOrder();
    return rendering
        .workings()
        .filter(there -> isLive && isOther)
        .map(there -> new RowOrder(table, there).text(home));
  }

  private String text(String home) {
    List<String> sums = new ArrayList<>();
    int rows = 0;
    for (Stretch stretch : stretches()) {
      boolean codes = table.hasCodes() && workings.hasCodes();
      String names = same(stretch, table.nameColumn(), workings.nameColumn(), home);
      sums.add(
          codes
              ? "SUMPRODUCT((" + same(stretch, 1, 1, home) + ")*(" + names + "))"
              : "SUMPRODUCT(--(" + names + "))");
      rows += stretch.rows();
    }
    return String.join("+", sums) + "=" + rows;
  }

  private String same(Stretch stretch, int here, int there, String home) {
    return range(table, here, stretch.first(), stretch.rows(), home)
        + "="
        + range(workings, there, stretch.there(), stretch.rows(), home);
  }

  private static String range(PlacedTable of, int column, int row, int rows, String home) {
    String letters = "$" + Letters.of(column) + "$";
    return "%s%s%d:%s%d"
        .formatted(
            CellRef.sheetPrefix(of.sheet(), home),
            letters,
            of.sheetRow(row),
            letters,
            of.sheetRow(row + rows - 1));
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int row = 0; row < table.subjects().size(); row++) {
      Optional<Integer> there =
          named(row) ? workings.row(table.subjects().get(row)) : Optional.empty();
      if (there.isEmpty()) {
        continue;
      }
      Stretch last =
          stretches.isEmpty() ? new Stretch(-1, -1, 0) : stretches.get(stretches.size() - 1);
      if (last.first() + last.rows() == row && last.there() + last.rows() == there.get()) {
        stretches.set(
            stretches.size() - 1, new Stretch(last.first(), last.there(), last.rows() + 1));
      } else {
        stretches.add(new Stretch(row, there.get(), 1));
      }
    }
    return stretches;
  }

  /** A row that counts areas is called by their number, not by the comparator's name. */
  private boolean named(int row) {
    return !(table.subjects().get(row) instanceof Subject.Standard)
        || !table.columns().stream().allMatch(c -> c.measure() instanceof BoundFormula.CountAreas);
  }
}
