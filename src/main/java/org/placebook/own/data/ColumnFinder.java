package org.placebook.own.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.TableReference;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Nearest;

/** Finds the columns that a reference in a typed formula means. */
final class ColumnFinder {
  private final TypedCell cell;
  private final OwnTables tables;

  ColumnFinder(TypedCell cell, OwnTables tables) {
    this.cell = cell;
    this.tables = tables;
  }

  /** Columns of one table, in order. */
  record Found(OwnTable table, List<Integer> columns) {}

  /** The columns of a reference to an Excel table. */
  Found of(TableReference reference, String piece) throws UnreadableFile {
    OwnTable table = table(reference, piece);
    if (!reference.special().isEmpty()) {
      throw new OwnFault(
          piece + " means more than figures. Name the column alone, as in [@Retail].");
    }
    if (reference.first().isEmpty()) {
      throw new OwnFault(piece + " means a whole row. Name one column, as in [@Retail].");
    }
    boolean isOwnRow = cell.sheet().name().equals(table.sheet()) && table.isRow(cell.cell().row());
    if (reference.thisRow() && !isOwnRow) {
      throw new OwnFault(
          "%s means the row of the formula, and this cell stands beside no row of %s. Move it into the table, or name whole columns."
              .formatted(piece, table.name()));
    }
    int first = column(table, reference.first().get());
    int last = reference.last().isPresent() ? column(table, reference.last().get()) : first;
    return new Found(table, between(table, first, last));
  }

  private OwnTable table(TableReference reference, String piece) throws UnreadableFile {
    Optional<String> name = reference.table().or(() -> cell.table().map(MarkedRange::name));
    if (name.isEmpty()) {
      throw new OwnFault(
          "%s names a column of no table, since this cell stands in none. Write the table's name before the bracket."
              .formatted(piece));
    }
    return tables
        .named(name.get())
        .orElseThrow(() -> new OwnFault("There is no table %s here.".formatted(name.get())));
  }

  private static int column(OwnTable table, String heading) {
    return table
        .column(heading)
        .orElseThrow(
            () ->
                new OwnFault(
                    "%s has no column %s.%s"
                        .formatted(
                            table.name(),
                            heading,
                            Nearest.match(heading, table.headings())
                                .map(nearest -> " Did you mean " + nearest + "?")
                                .orElse(""))));
  }

  private List<Integer> between(OwnTable table, int first, int last) {
    List<Integer> columns = new ArrayList<>();
    for (int column = Math.min(first, last); column <= Math.max(first, last); column++) {
      columns.add(figures(table, column));
    }
    return columns;
  }

  private static int figures(OwnTable table, int column) {
    if (table.isOfFigures(column)) {
      return column;
    }
    boolean codes = table.codes().map(LabelColumn::position).filter(p -> p == column).isPresent();
    boolean names = table.names().map(LabelColumn::position).filter(p -> p == column).isPresent();
    throw new OwnFault(
        "%s holds %s, not figures."
            .formatted(table.heading(column), codes ? "codes" : names ? "names" : "texts"));
  }

  /** The columns of a reference to cells: of the same row, or a whole column. */
  Found of(CellReference reference, String piece) throws UnreadableFile {
    if (reference.isOutside()) {
      throw new OwnFault(
          piece
              + " stands in another file. Copy its figures into this workbook and name them here.");
    }
    String sheet = reference.sheet().orElse(cell.sheet().name());
    CellReference.Corner from = reference.from();
    CellReference.Corner to = reference.to();
    int row = from.row() > 0 ? from.row() : cell.cell().row();
    OwnTable table = tableAt(sheet, row, from, piece);
    int first = Math.min(from.column(), to.column());
    int last = Math.max(from.column(), to.column());
    if (last > table.range().lastColumn() || first < table.range().firstColumn()) {
      throw new OwnFault(piece + " reaches beyond the table. Name cells of one table.");
    }
    boolean isOfRow = from.row() > 0 && from.row() == to.row();
    if (isOfRow && (from.row() != cell.cell().row() || !sheet.equals(cell.sheet().name()))) {
      throw new OwnFault(
          "%s stands in another row. Point at a cell of the same row.".formatted(piece));
    }
    if (!isOfRow && (first != last || !coversAreas(table, from, to))) {
      throw new OwnFault(
          "%s is part of a column. Name a cell of the same row, or all rows of one column: %s."
              .formatted(piece, whole(table, first)));
    }
    return new Found(table, between(table, first, last));
  }

  private OwnTable tableAt(String sheet, int row, CellReference.Corner from, String piece)
      throws UnreadableFile {
    int column = Math.max(1, from.column());
    Optional<OwnTable> at = tables.at(sheet, row, column);
    if (at.isEmpty()) {
      // A range may begin at the heading.
      at = tables.at(sheet, row + 1, column);
    }
    return at.filter(table -> from.column() > 0)
        .orElseThrow(
            () ->
                new OwnFault(
                    "%s lies in no table with headings. Point at a cell of the same row."
                        .formatted(piece)));
  }

  private static boolean coversAreas(
      OwnTable table, CellReference.Corner from, CellReference.Corner to) {
    if (from.row() == 0) {
      return true;
    }
    int first = Math.min(from.row(), to.row());
    int last = Math.max(from.row(), to.row());
    return table.areaRows().stream().allMatch(row -> row >= first && row <= last);
  }

  private static String whole(OwnTable table, int column) {
    String letters = Letters.of(column);
    return "$%s$%d:$%1$s$%d"
        .formatted(letters, table.range().firstRow() + 1, table.range().lastRow());
  }
}
