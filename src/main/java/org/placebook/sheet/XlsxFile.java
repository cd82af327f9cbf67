package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** A workbook of Excel 2007 and later: xlsx, xlsm and their templates, Transitional or Strict. */
final class XlsxFile implements SpreadsheetFile {
  private final String name;
  private final ZipPackage zip;
  private final Budget budget;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<Finding> findings;
  private final XlsxStyles styles;
  private final List<String> texts;
  private final boolean from1904;

  /** Takes over the zip, which it closes. */
  XlsxFile(String name, ZipPackage zip, Budget budget, String workbookPart) throws IOException {
    this.name = name;
    this.zip = zip;
    this.budget = budget;
    XlsxWorkbook workbook = XlsxWorkbook.read(zip, workbookPart);
    this.from1904 = workbook.from1904();
    List<Relationship> links = Relationship.of(zip, workbookPart);
    Optional<Relationship> stylesPart = present(links, "styles");
    this.styles =
        stylesPart.isPresent()
            ? XlsxStyles.read(zip, stylesPart.get().target())
            : XlsxStyles.none();
    Optional<Relationship> textsPart = present(links, "sharedStrings");
    this.texts =
        textsPart.isPresent() ? XlsxTexts.read(zip, textsPart.get().target(), budget) : List.of();
    listSheets(workbook, links);
    this.findings = XlsxFindings.of(name, zip, workbook, links);
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
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(int sheet) throws UnreadableFile {
    GridBuilder grid = new GridBuilder(new Texts(texts, budget), budget, from1904);
    try (InputStream part = zip.open(parts.get(sheet))) {
      StaxSheetReader.read(part, new XlsxCells(grid, styles));
    } catch (IOException e) {
      throw Refusals.of(Place.sheet(name, sheets.get(sheet).name()), e);
    }
    return grid.build();
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
