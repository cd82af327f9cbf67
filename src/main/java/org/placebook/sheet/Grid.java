package org.placebook.sheet;

import java.util.List;
import java.util.OptionalInt;
import org.placebook.table.format.NumberFormat;

/**
 * The cells of one sheet, whatever the format of its file. Rows and columns count from 1, as Excel
 * shows them; asking beyond the last gives blank cells. What a grid does not say of its cells is
 * plain: no formula, no style, nothing merged or hidden.
 */
public interface Grid {
  /** Excel's last row; no format read here goes beyond. */
  int MAX_ROWS = 1_048_576;

  /** Its last column, likewise. */
  int MAX_COLUMNS = 16_384;

  /** The last row that holds anything but blanks, or 0. */
  int lastRow();

  /** The last column that holds anything but blanks, or 0. */
  int lastColumn();

  /** The last column of a row that may hold anything; a sparse grid narrows it. */
  default int lastColumn(int row) {
    return lastColumn();
  }

  /** What a cell holds. */
  CellKind kind(int row, int column);

  /** The number of a cell of kind NUMBER, DATE or BOOLEAN. */
  double number(int row, int column);

  /**
   * The text of a cell: as stored for TEXT and ERROR; a number in its shortest plain form (2017,
   * not 2017.0); empty for BLANK.
   */
  String text(int row, int column);

  /**
   * The number of a text cell's text among those of the sheet, from 0, so that what is asked of a
   * text need be asked once; the same text may have several numbers. Nothing where a grid does not
   * number them, or the cell is no text.
   */
  default OptionalInt textNumber(int row, int column) {
    return OptionalInt.empty();
  }

  /** How many texts have a number. */
  default int numberedTexts() {
    return 0;
  }

  /**
   * The number format of a cell where it says more than digits and per cent: days, scales, units,
   * or words in the place of a number. A number that such words withhold is not here: the cell
   * holds the words, or nothing. The general format for all other cells.
   */
  default NumberFormat numberFormat(int row, int column) {
    return NumberFormat.GENERAL;
  }

  /** Whether some cell of a column is shown as a per cent. */
  default boolean hasPercents(int column) {
    for (int row = 1; row <= lastRow(); row++) {
      if (isPercent(row, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some cell of a column has a number format that says more than digits. */
  default boolean hasNumberFormats(int column) {
    return false;
  }

  /** Whether a formula stands behind some cell of a column. */
  default boolean hasFormulas(int column) {
    for (int row = 1; row <= lastRow(); row++) {
      if (isFormula(row, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a formula stands behind the cell; its value here is the cached one. */
  default boolean isFormula(int row, int column) {
    return false;
  }

  /** Whether the number is shown as a per cent: 0.25 as 25%. */
  default boolean isPercent(int row, int column) {
    return false;
  }

  /** How far the text is indented by its style, 0 to 15. */
  default int indent(int row, int column) {
    return 0;
  }

  /** Whether the text is bold. */
  default boolean isBold(int row, int column) {
    return false;
  }

  /** The merged ranges. */
  default List<Range> merges() {
    return List.of();
  }

  /** The formulas that ask for data from outside the workbook. */
  default List<OutsideCall> outsideCalls() {
    return List.of();
  }

  /** Whether a row is hidden. */
  default boolean isRowHidden(int row) {
    return false;
  }

  /** Whether a column is hidden. */
  default boolean isColumnHidden(int column) {
    return false;
  }
}
