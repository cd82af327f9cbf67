package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the parts of an Office workbook, which are XML in xlsx and records in xlsb. */
interface WorkbookParts {

  /** The workbook part: its sheets and its date system. */
  XlsxWorkbook workbook(InputStream part) throws IOException;

  /** The styles part. */
  XlsxStyles styles(InputStream part) throws IOException;

  /** The shared strings. */
  List<String> texts(InputStream part, Budget budget) throws IOException;

  /** A sheet part, closed when read. */
  void sheet(InputStream part, XlsxCells cells) throws IOException;
}
