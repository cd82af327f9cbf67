package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The parts of xlsx and xlsm workbooks. */
final class XmlParts implements WorkbookParts {
  @Override
  public XlsxWorkbook workbook(InputStream part) throws IOException {
    return XlsxWorkbook.read(part);
  }

  @Override
  public XlsxStyles styles(InputStream part) throws IOException {
    return XlsxStyles.read(part);
  }

  @Override
  public List<String> texts(InputStream part, Budget budget) throws IOException {
    return XlsxTexts.read(part, budget);
  }

  @Override
  public void sheet(InputStream part, XlsxCells cells) throws IOException {
    StaxSheetReader.read(part, cells);
  }
}
