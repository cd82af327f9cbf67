package org.placebook.sheet;

import java.io.IOException;
import java.util.List;
import org.placebook.table.Finding;

/** An open spreadsheet file of any format, read sheet by sheet. */
public interface SpreadsheetFile extends AutoCloseable {

  /** The file's name, without folders. */
  String name();

  /** Its format, by content. */
  FileFormat format();

  /** The sheets that hold cells, in order. */
  List<SheetInfo> sheets();

  /**
   * Reads the cells of a sheet, by its place in {@link #sheets()}, from 0.
   *
   * @throws UnreadableFile if the sheet is broken or over a limit
   */
  Grid grid(int sheet) throws UnreadableFile;

  /**
   * The notes on the cells of a sheet; those of xlsb workbooks are not read.
   *
   * @throws UnreadableFile if they are broken
   */
  default List<CellNote> notes(int sheet) throws UnreadableFile {
    return List.of();
  }

  /**
   * The totals rows of tables that the file itself marks on a sheet: no figures of the tables' own.
   *
   * @throws UnreadableFile if a table's part is broken
   */
  default List<Range> totalsRows(int sheet) throws UnreadableFile {
    return List.of();
  }

  /** What is worth knowing of the file as a whole: hidden sheets, macros, external links. */
  List<Finding> findings();

  @Override
  void close() throws IOException;
}
