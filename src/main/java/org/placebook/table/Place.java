package org.placebook.table;

/**
 * Where something stands, in the way Excel shows it.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name, or empty for the file as a whole
 * @param cell a cell or range such as {@code B7} or {@code B7:D9}, or empty for the sheet
 */
public record Place(String file, String sheet, String cell) {

  /** The file as a whole. */
  public static Place file(String file) {
    return new Place(file, "", "");
  }

  /** A sheet as a whole. */
  public static Place sheet(String file, String sheet) {
    return new Place(file, sheet, "");
  }

  /** A cell; row and column count from 1, as Excel does. */
  public static Place cell(String file, String sheet, int row, int column) {
    return new Place(file, sheet, Letters.of(column) + row);
  }

  /** The same place in another file. */
  public Place in(String other) {
    return new Place(other, sheet, cell);
  }

  /** For a message: {@code employees.xlsx, sheet Data, cell B7}. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder(file);
    if (!sheet.isEmpty()) {
      shown.append(", sheet ").append(sheet);
    }
    if (!cell.isEmpty()) {
      shown.append(cell.indexOf(':') >= 0 ? ", cells " : ", cell ").append(cell);
    }
    return shown.toString();
  }
}
