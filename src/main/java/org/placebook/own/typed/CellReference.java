package org.placebook.own.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.sheet.Grid;
import org.placebook.sheet.parts.Address;
import org.placebook.table.Letters;

/**
 * A reference to cells: one, or a range of them.
 *
 * @param sheet the sheet's name, unquoted, or none for the formula's own; with the number of
 *     another file in brackets before it
 * @param from the first corner
 * @param to the last corner, the same for one cell
 */
public record CellReference(Optional<String> sheet, Corner from, Corner to) {
  private static final Pattern CORNER = Pattern.compile("(\\$?)([A-Za-z]{0,3})(\\$?)(\\d{0,7})");

  /**
   * A corner; of a whole column the row is 0, of a whole row the column.
   *
   * @param fixedColumn whether a dollar sign stands before the column
   * @param fixedRow whether one stands before the row
   */
  public record Corner(int column, boolean fixedColumn, int row, boolean fixedRow) {

    private static Corner of(String text) {
      Matcher parts = CORNER.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("No cell: " + text);
      }
      boolean rowOnly = parts.group(2).isEmpty();
      return new Corner(
          Address.column(parts.group(2)),
          !rowOnly && !parts.group(1).isEmpty(),
          Address.row(parts.group(4)),
          rowOnly ? !parts.group(1).isEmpty() : !parts.group(3).isEmpty());
    }

    /** Moved by so many rows and columns, but for what is fixed; none beyond the sheet. */
    private Optional<Corner> moved(int rows, int columns) {
      int c = column == 0 || fixedColumn ? column : column + columns;
      int r = row == 0 || fixedRow ? row : row + rows;
      boolean gone =
          (column > 0 && (c < 1 || c > Grid.MAX_COLUMNS))
              || (row > 0 && (r < 1 || r > Grid.MAX_ROWS));
      return gone ? Optional.empty() : Optional.of(new Corner(c, fixedColumn, r, fixedRow));
    }

    private String text() {
      return (column == 0 ? "" : (fixedColumn ? "$" : "") + Letters.of(column))
          + (row == 0 ? "" : (fixedRow ? "$" : "") + row);
    }

    /** As seen from a cell: the same for all cells that a formula was filled down to. */
    private String relative(int homeRow, int homeColumn) {
      String r = row == 0 ? "" : fixedRow ? "R" + row : "R[" + (row - homeRow) + "]";
      String c = column == 0 ? "" : fixedColumn ? "C" + column : "C[" + (column - homeColumn) + "]";
      return r + c;
    }
  }

  /** Reads a piece of a formula. */
  public static CellReference of(String piece) {
    int mark = piece.lastIndexOf('!');
    Optional<String> sheet =
        mark < 0 ? Optional.empty() : Optional.of(unquoted(piece.substring(0, mark)));
    String cells = piece.substring(mark + 1);
    int colon = cells.indexOf(':');
    Corner from = Corner.of(colon < 0 ? cells : cells.substring(0, colon));
    return new CellReference(sheet, from, colon < 0 ? from : Corner.of(cells.substring(colon + 1)));
  }

  private static String unquoted(String sheet) {
    return sheet.startsWith("'") && sheet.endsWith("'") && sheet.length() > 1
        ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
        : sheet;
  }

  /** Whether it points into another file. */
  public boolean isOutside() {
    return sheet.filter(name -> name.contains("[")).isPresent();
  }

  /** Whether it is one cell. */
  public boolean isOne() {
    return from.column > 0 && from.row > 0 && from.column == to.column && from.row == to.row;
  }

  /** The text when its formula is moved, as a shared formula is. */
  String moved(String piece, int rows, int columns) {
    String before = piece.substring(0, piece.lastIndexOf('!') + 1);
    Optional<Corner> first = from.moved(rows, columns);
    Optional<Corner> last = to.moved(rows, columns);
    if (first.isEmpty() || last.isEmpty()) {
      return "#REF!";
    }
    boolean isRange = piece.indexOf(':', before.length()) >= 0;
    return before + first.get().text() + (isRange ? ":" + last.get().text() : "");
  }

  /** The reference in a form that is the same down a filled column. */
  String relative(int row, int column) {
    String first = from.relative(row, column);
    String last = to.relative(row, column);
    return first.equals(last) ? first : first + ":" + last;
  }
}
