package org.placebook.read;

import java.util.List;
import org.placebook.table.FigureColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/** Says how a layout was understood where that was not plain. */
final class LayoutRemarks {
  private LayoutRemarks() {}

  static void add(ColumnLayout layout, List<FigureColumn> figures, Remarks remarks) {
    filledHeadings(layout, remarks);
    hiddenColumns(layout, remarks);
    hiddenRows(layout, remarks);
    percentages(layout, figures, remarks);
  }

  private static void filledHeadings(ColumnLayout layout, Remarks remarks) {
    List<Integer> filled = layout.headings().filled();
    if (!filled.isEmpty()) {
      int header = layout.block().header().first();
      int first = filled.stream().mapToInt(Integer::intValue).min().orElseThrow();
      int last = filled.stream().mapToInt(Integer::intValue).max().orElseThrow();
      String end = last > first ? ":" + Letters.of(last) + header : "";
      remarks.note(
          Letters.of(first) + header + end,
          "Upper headings stand over several columns without being merged; read as \""
              + layout.headings().of(first)
              + "\" to \""
              + layout.headings().of(last)
              + "\".");
    }
  }

  private static void hiddenColumns(ColumnLayout layout, Remarks remarks) {
    for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
      if (layout.use(column) != ColumnUse.SPACING
          && layout.block().strip().grid().isColumnHidden(column)) {
        remarks.note(
            Letters.of(column) + layout.block().header().first(),
            "Column %s (\"%s\") is hidden in the file; it was read all the same."
                .formatted(Letters.of(column), layout.headings().of(column)));
      }
    }
  }

  private static void hiddenRows(ColumnLayout layout, Remarks remarks) {
    List<Integer> hidden =
        layout.rows().stream().filter(layout.block().strip().grid()::isRowHidden).toList();
    if (!hidden.isEmpty()) {
      String cell = Letters.of(layout.firstColumn()) + hidden.get(0);
      remarks.note(
          cell,
          Plural.of(hidden.size(), "row is hidden", "rows are hidden")
              + " in the file; read all the same.");
    }
  }

  private static boolean isReadAsFraction(ColumnLayout layout, FigureColumn column, int row) {
    Strip strip = layout.block().strip();
    return strip.grid().isPercent(row, column.position())
        && strip.role(row, column.position()) == CellRole.NUMBER
        && column.isFigure(0)
        && column.number(0) == strip.grid().number(row, column.position());
  }

  /** A number shown as 25% is 0.25 in the file, and that is what is read. */
  private static void percentages(
      ColumnLayout layout, List<FigureColumn> figures, Remarks remarks) {
    if (layout.rows().isEmpty()) {
      return;
    }
    int row = layout.rows().get(0);
    List<Integer> percent =
        figures.stream()
            .filter(column -> isReadAsFraction(layout, column, row))
            .map(FigureColumn::position)
            .toList();
    if (!percent.isEmpty()) {
      int last = percent.get(percent.size() - 1);
      remarks.note(
          Letters.of(percent.get(0))
              + row
              + (percent.size() > 1 ? ":" + Letters.of(last) + row : ""),
          "Shown as %s; read as the fraction that the file holds: 25%% is 0.25."
              .formatted(percent.size() == 1 ? "a percentage" : "percentages in these columns"));
    }
  }
}
