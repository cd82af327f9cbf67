package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.Texts;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * A workbook of Excel 2007 and later: xlsx (Transitional or Strict), xlsm, xlsb, their templates.
 */
public final class XlsxFile implements SpreadsheetFile {
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
  private final boolean hasLinks;

  /** Sheets that were read for another reason and have not been asked for yet, by their place. */
  private final Map<Integer, Grid> ahead = new ConcurrentHashMap<>();

  private final AtomicLong cellsAhead = new AtomicLong();

  /** Takes over the zip, which it closes. */
  public XlsxFile(
      String name, FileFormat format, ZipPackage zip, Budget budget, String workbookPart)
      throws IOException {
    this.name = name;
    this.format = format;
    this.zip = zip;
    this.budget = budget;
    this.reader = format == FileFormat.XLSB ? new BinaryParts() : new XmlParts();
    XlsxWorkbook workbook = readWorkbook(workbookPart);
    this.from1904 = workbook.from1904();
    List<PartLink> links = PartLink.of(zip, workbookPart);
    this.hasLinks = links.stream().anyMatch(link -> link.type().equals("externalLink"));
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

  private CellStyles readStyles(List<PartLink> links) throws IOException {
    Optional<PartLink> part = PartLink.first(links, "styles");
    if (part.isEmpty() || zip.lacks(part.get().target())) {
      return new CellStyles();
    }
    try (InputStream bytes = zip.open(part.get().target())) {
      return reader.styles(bytes);
    }
  }

  private List<String> readTexts(List<PartLink> links) throws IOException {
    Optional<PartLink> part = present(links, "sharedStrings");
    if (part.isEmpty()) {
      return List.of();
    }
    String target = part.get().target();
    return reader.texts(() -> zip.openAhead(target), budget);
  }

  private Optional<PartLink> present(List<PartLink> links, String type) {
    return PartLink.first(links, type).filter(link -> zip.has(link.target()));
  }

  private void listSheets(XlsxWorkbook workbook, List<PartLink> links) throws Refused {
    for (XlsxWorkbook.Entry entry : workbook.sheets()) {
      if (entry.isModule()) {
        continue;
      }
      Optional<PartLink> link =
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
    Optional<Grid> read = Optional.ofNullable(ahead.remove(sheet));
    if (read.isPresent()) {
      return read.get();
    }
    try {
      return reader.sheet(() -> zip.openAhead(parts.get(sheet)), this::freshCells);
    } catch (IOException e) {
      throw ReadFailures.of(Place.sheet(name, sheets.get(sheet).name()), e);
    }
  }

  /**
   * Reads a sheet part for whoever wants to know what is not in its grid. The grid is made on the
   * way and kept for the one who asks for it next, while all that are kept have no more cells than
   * one sheet may have; else it is read again then. Several sheets may be scanned at a time.
   *
   * @throws OutOfOrdinary if the part must be read plainly, from the start
   */
  public void scan(String part, CellTaker taker) throws IOException, OutOfOrdinary {
    try (InputStream bytes = zip.openAhead(part)) {
      XlsxCells cells = freshCells();
      SheetScanner.read(bytes, cells, taker);
      if (budget.admits(cellsAhead.addAndGet(cells.grid().cells()))) {
        ahead.put(parts.indexOf(part), cells.grid().build());
      }
    }
  }

  /** The grid of a sheet part that {@link #scan} has kept. */
  public Optional<Grid> kept(String part) {
    return Optional.ofNullable(ahead.get(parts.indexOf(part)));
  }

  /** Takes over the grid of an equal part of another file, as {@link #scan} would have made it. */
  public void keep(String part, Grid cells) {
    ahead.put(parts.indexOf(part), cells);
  }

  /** Of the texts that sheets share those of some numbers; it has none of others. */
  public List<String> texts(BitSet numbers) {
    return numbers.stream().filter(number -> number < texts.size()).mapToObj(texts::get).toList();
  }

  @Override
  public List<CellNote> notes(int sheet) throws UnreadableFile {
    try {
      return format == FileFormat.XLSB
          ? BinaryNotes.of(zip, parts.get(sheet))
          : XlsxNotes.of(zip, parts.get(sheet));
    } catch (IOException e) {
      throw ReadFailures.of(Place.sheet(name, sheets.get(sheet).name()), e);
    }
  }

  @Override
  public List<Range> totalsRows(int sheet) throws UnreadableFile {
    try {
      return format == FileFormat.XLSB ? List.of() : TotalsRows.of(zip, parts.get(sheet));
    } catch (IOException e) {
      throw ReadFailures.of(Place.sheet(name, sheets.get(sheet).name()), e);
    }
  }

  /** The same grid, read the plain way: what the fast way is held against. */
  public Grid plainGrid(int sheet) throws IOException {
    return XmlParts.plainly(() -> zip.open(parts.get(sheet)), this::freshCells);
  }

  private XlsxCells freshCells() {
    GridBuilder grid = new GridBuilder(new Texts(texts, budget), budget, from1904);
    return new XlsxCells(grid, styles, hasLinks);
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
