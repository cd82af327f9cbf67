package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import org.placebook.sheet.Grid;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CellStyles;

/** The parts of xlsx and xlsm workbooks. */
public final class XmlParts implements WorkbookParts {
  @Override
  public XlsxWorkbook workbook(InputStream part) throws IOException {
    return XlsxWorkbook.read(part);
  }

  @Override
  public CellStyles styles(InputStream part) throws IOException {
    return XlsxStyles.ofCells(part);
  }

  @Override
  public List<String> texts(Opener part, Budget budget) throws IOException {
    try (InputStream bytes = part.open()) {
      return XlsxTexts.scan(bytes, budget);
    } catch (OutOfOrdinary e) {
      note(e);
    }
    try (InputStream bytes = part.open()) {
      return XlsxTexts.readPlainly(bytes, budget);
    }
  }

  @Override
  public Grid sheet(Opener part, Supplier<XlsxCells> cells) throws IOException {
    try (InputStream bytes = part.open()) {
      XlsxCells fresh = cells.get();
      SheetScanner.read(bytes, fresh);
      return fresh.grid().build();
    } catch (OutOfOrdinary e) {
      note(e);
    }
    return plainly(part, cells);
  }

  /** The logger is looked up here: nearly every file does without. */
  public static void note(OutOfOrdinary why) {
    System.getLogger(XmlParts.class.getName())
        .log(Level.DEBUG, "read the plain way: {0}", why.getMessage());
  }

  /** Reads a sheet part the plain way. */
  static Grid plainly(Opener part, Supplier<XlsxCells> cells) throws IOException {
    try (InputStream bytes = part.open()) {
      XlsxCells fresh = cells.get();
      StaxSheetReader.read(bytes, fresh);
      return fresh.grid().build();
    }
  }
}
