package org.placebook.sheet.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.table.Finding;

/**
 * A workbook of Excel 97 to 2003 (BIFF8), read with POI's event model, which hands over record by
 * record: its user model would hold several objects a cell. All sheets stand in one stream, so all
 * are read at once.
 */
public final class XlsFile implements SpreadsheetFile {
  private final String name;
  private final List<XlsRecords.Sheet> sheets;
  private final List<Finding> findings;

  private XlsFile(String name, List<XlsRecords.Sheet> sheets, List<Finding> findings) {
    this.name = name;
    this.sheets = sheets;
    this.findings = findings;
  }

  public static XlsFile read(String name, DirectoryNode root, String stream, Budget budget)
      throws IOException {
    XlsRecords records = new XlsRecords(name, budget);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records);
    try (InputStream bytes = budget.counting(stream, root.createDocumentInputStream(stream))) {
      new HSSFEventFactory().processEvents(request, bytes);
    }
    records.macros(root.hasEntry("_VBA_PROJECT_CUR"));
    return new XlsFile(name, records.sheets(), records.findings());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLS;
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets.stream().map(XlsRecords.Sheet::info).toList();
  }

  @Override
  public Grid grid(int sheet) {
    return sheets.get(sheet).grid();
  }

  @Override
  public List<CellNote> notes(int sheet) {
    return sheets.get(sheet).notes();
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public void close() {
    // All was read on opening; the container is closed already.
  }
}
