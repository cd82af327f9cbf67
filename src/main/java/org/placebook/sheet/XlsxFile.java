package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * A workbook of Excel 2007 and later: xlsx (Transitional or Strict), xlsm, xlsb, their templates.
 */
final class XlsxFile implements SpreadsheetFile {
  private final String name;
  private final FileFormat format;
  private final ZipPackage zip;
  private final WorkbookParts reader;
  private final Budget budget;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<Finding> findings;
  private final CellStyles styles;
  private final List<String> texts;
  private final boolean from1904;

  /** Takes over the zip, which it closes. */
  XlsxFile(String name, FileFormat format, ZipPackage zip, Budget budget, String workbookPart)
      throws IOException {
    this.name = name;
    this.format = format;
    this.zip = zip;
    this.budget = budget;
    this.reader = format == FileFormat.XLSB ? new BinaryParts() : new XmlParts();
    XlsxWorkbook workbook = readWorkbook(workbookPart);
    this.from1904 = workbook.from1904();
    List<Relationship> links = Relationship.of(zip, workbookPart);
    this.styles = readStyles(links);
    this.texts = readTexts(links);
    listSheets(workbook, links);
    this.findings = XlsxFindings.of(name, zip, workbook, links);
  }

  private XlsxWorkbook readWorkbook(String part) throws IOException {
    try (InputStream bytes = zip.open(part)) {
      return reader.workbook(bytes);
    }
  }

  private CellStyles readStyles(List<Relationship> links) throws IOException {
    Optional<Relationship> part = present(links, "styles");
    if (part.isEmpty()) {
      return new CellStyles();
    }
    try (InputStream bytes = zip.open(part.get().target())) {
      return reader.styles(bytes);
    }
  }

  private List<String> readTexts(List<Relationship> links) throws IOException {
    Optional<Relationship> part = present(links, "sharedStrings");
    if (part.isEmpty()) {
      return List.of();
    }
    String target = part.get().target();
    return reader.texts(() -> zip.openAhead(target), budget);
  }

  private Optional<Relationship> present(List<Relationship> links, String type) {
    return Relationship.first(links, type).filter(link -> zip.has(link.target()));
  }

  private void listSheets(XlsxWorkbook workbook, List<Relationship> links) throws Refused {
    for (XlsxWorkbook.Entry entry : workbook.sheets()) {
      Optional<Relationship> link =
          links.stream().filter(one -> one.id().equals(entry.relationship())).findFirst();
      if (link.isEmpty()) {
        throw Refused.damaged("its sheet '" + entry.name() + "' has no part");
      }
      if (link.get().type().equals("worksheet")) {
        sheets.add(
            new SheetInfo(entry.name(), entry.visibility() != XlsxWorkbook.Visibility.VISIBLE));
        parts.add(link.get().target());
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FileFormat format() {
    return format;
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(int sheet) throws UnreadableFile {
    try {
      return reader.sheet(() -> zip.openAhead(parts.get(sheet)), this::freshCells);
    } catch (IOException e) {
      throw Refusals.of(Place.sheet(name, sheets.get(sheet).name()), e);
    }
  }

  /** The same grid, read the plain way: what the fast way is held against. */
  Grid plainGrid(int sheet) throws IOException {
    return XmlParts.plainly(() -> zip.open(parts.get(sheet)), this::freshCells);
  }

  private XlsxCells freshCells() {
    GridBuilder grid = new GridBuilder(new Texts(texts, budget), budget, from1904);
    return new XlsxCells(grid, styles);
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
