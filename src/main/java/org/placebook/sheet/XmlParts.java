package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;

/** The parts of xlsx and xlsm workbooks. */
final class XmlParts implements WorkbookParts {
  private static final System.Logger LOG = System.getLogger(XmlParts.class.getName());

  @Override
  public XlsxWorkbook workbook(InputStream part) throws IOException {
    return XlsxWorkbook.read(part);
  }

  @Override
  public XlsxStyles styles(InputStream part) throws IOException {
    return XlsxStyles.read(part);
  }

  @Override
  public List<String> texts(Opener part, Budget budget) throws IOException {
    try (InputStream bytes = part.open()) {
      return XlsxTexts.scan(bytes, budget);
    } catch (OutOfOrdinary e) {
      LOG.log(Level.DEBUG, "read the plain way: {0}", e.getMessage());
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
      LOG.log(Level.DEBUG, "read the plain way: {0}", e.getMessage());
    }
    return plainly(part, cells);
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
