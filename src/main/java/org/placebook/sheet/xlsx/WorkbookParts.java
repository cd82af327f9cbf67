package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.placebook.sheet.Grid;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CellStyles;

/** Reads the parts of an Office workbook, which are XML in xlsx and records in xlsb. */
interface WorkbookParts {

  /** The workbook part: its sheets and its date system. */
  XlsxWorkbook workbook(InputStream part) throws IOException;

  /** The styles part. */
  CellStyles styles(InputStream part) throws IOException;

  /**
   * The shared strings.
   *
   * @param part opens it, maybe more than once
   */
  List<String> texts(Opener part, Budget budget) throws IOException;

  /**
   * A sheet part.
   *
   * @param part opens it, maybe more than once
   * @param cells starts a sheet
   */
  Grid sheet(Opener part, Supplier<XlsxCells> cells) throws IOException;

  /** Opens a part at its start. */
  @FunctionalInterface
  interface Opener {
    /** The part's bytes. */
    InputStream open() throws IOException;
  }
}
