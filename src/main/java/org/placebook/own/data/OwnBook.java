package org.placebook.own.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.splice.PartText;
import org.placebook.own.splice.Tags;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.Escapes;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Place;

/** An open workbook of an analyst: its parts, sheets, tables and cells. It is only read. */
public final class OwnBook implements AutoCloseable {
  private final Path path;
  private final String name;
  private final SpreadsheetFile file;
  private final ZipPackage zip;
  private final String workbookPart;
  private final PartText workbook;
  private Known last;
  private final List<PartLink> links;
  private final List<OwnSheet> sheets = new ArrayList<>();
  private final List<MarkedRange> tables = new ArrayList<>();
  private final List<String> definedNames = new ArrayList<>();
  private final Map<String, Glance> glances = new HashMap<>();
  private final Map<String, Grid> grids = new HashMap<>();

  private record Known(String part, PartText text) {}

  private OwnBook(Path path, String name, SpreadsheetFile file, ZipPackage zip, boolean toChange)
      throws IOException, UnreadableFile {
    this.path = path;
    this.name = name;
    this.file = file;
    this.zip = zip;
    List<PartLink> root = PartLink.of(zip, "");
    this.workbookPart =
        PartLink.first(root, "officeDocument").map(PartLink::target).orElse("xl/workbook.xml");
    this.workbook = PartText.of(bytes(workbookPart));
    this.last = new Known(workbookPart, workbook);
    this.links = PartLink.of(zip, workbookPart);
    Optional<String> refusal = Refusals.of(zip, root, links, workbook.text());
    if (toChange && refusal.isPresent()) {
      throw new UnreadableFile(Place.file(name), refusal.get());
    }
    readWorkbook();
    for (OwnSheet sheet : sheets) {
      readTables(sheet);
    }
  }

  /**
   * Opens a workbook to which functions can be added.
   *
   * @throws UnreadableFile saying why it cannot, and what to do
   */
  public static OwnBook open(Path path, String name, Limits limits) throws UnreadableFile {
    return open(path, name, limits, true);
  }

  /** Opens a workbook only to see what is in it. */
  public static OwnBook look(Path path, String name, Limits limits) throws UnreadableFile {
    return open(path, name, limits, false);
  }

  private static OwnBook open(Path path, String name, Limits limits, boolean toChange)
      throws UnreadableFile {
    SpreadsheetFile file = Spreadsheets.open(path, name, limits);
    try {
      Optional<String> refusal = Refusals.ofFormat(file.format());
      if (refusal.isPresent()) {
        throw new UnreadableFile(Place.file(name), refusal.get());
      }
      ZipPackage zip = ZipPackage.open(path, new Budget(limits));
      return new OwnBook(path, name, file, zip, toChange);
    } catch (IOException e) {
      throw ReadFailures.of(Place.file(name), e);
    }
  }

  /** The cells in which functions are typed, such as {@code Jobs!I5}, in order. */
  public List<String> typedCells() throws IOException {
    return TypedCells.find(this).cells().stream()
        .map(cell -> cell.sheet().name() + "!" + cell.address())
        .toList();
  }

  private void readWorkbook() {
    Tags tags = new Tags(workbook.text());
    while (tags.next()) {
      if (tags.isStart("sheet")) {
        readSheet(tags);
      } else if (tags.isStart("definedName")) {
        tags.attribute("name").ifPresent(n -> definedNames.add(n.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private void readSheet(Tags tags) {
    String sheet = Escapes.decode(tags.attribute("name").orElse(""));
    String link = tags.attribute("id").orElse("");
    int id = tags.attribute("sheetId").map(Integer::parseInt).orElse(0);
    List<SheetInfo> read = file.sheets();
    for (PartLink one : links) {
      if (one.id().equals(link) && one.type().equals("worksheet")) {
        int grid = 0;
        while (grid < read.size() && !read.get(grid).name().equals(sheet)) {
          grid++;
        }
        sheets.add(new OwnSheet(sheet, id, link, one.target(), grid));
      }
    }
  }

  private void readTables(OwnSheet sheet) throws IOException {
    for (PartLink link : PartLink.of(zip, sheet.part())) {
      if (link.type().equals("table") && zip.has(link.target())) {
        tables.add(table(sheet, link.target()));
      }
    }
  }

  private MarkedRange table(OwnSheet sheet, String part) throws IOException {
    Tags tags = new Tags(text(part).text());
    String called = "";
    String range = "A1";
    int headingRows = 1;
    int totalsRows = 0;
    List<String> headings = new ArrayList<>();
    while (tags.next()) {
      if (tags.isStart("table")) {
        called = tags.attribute("displayName").or(() -> tags.attribute("name")).orElse("");
        range = tags.attribute("ref").orElse("A1");
        headingRows = tags.attribute("headerRowCount").map(Integer::parseInt).orElse(1);
        totalsRows = tags.attribute("totalsRowCount").map(Integer::parseInt).orElse(0);
      } else if (tags.isStart("tableColumn")) {
        headings.add(Escapes.decode(tags.attribute("name").orElse("")));
      }
    }
    return new MarkedRange(
        part,
        sheet.name(),
        Escapes.decode(called),
        Address.range(range),
        headingRows,
        totalsRows,
        headings);
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /** The file's name in everything said of it. */
  public String name() {
    return name;
  }

  /** The same file as any reader of tables sees it. */
  public SpreadsheetFile file() {
    return file;
  }

  /** The sheets with cells, in the order of their tabs. */
  public List<OwnSheet> sheets() {
    return List.copyOf(sheets);
  }

  /** All Excel tables. */
  public List<MarkedRange> tables() {
    return List.copyOf(tables);
  }

  /** A table by its name, whatever the case. */
  public Optional<MarkedRange> table(String called) {
    return tables.stream().filter(t -> t.name().equalsIgnoreCase(called)).findFirst();
  }

  /** The table that a cell is in. */
  public Optional<MarkedRange> tableAt(String sheet, int row, int column) {
    return tables.stream().filter(t -> t.contains(sheet, row, column)).findFirst();
  }

  /** Names given to cells and formulas, in capitals. */
  public List<String> definedNames() {
    return List.copyOf(definedNames);
  }

  /** The part that lists the sheets. */
  public String workbookPart() {
    return workbookPart;
  }

  /** The relationships of that part. */
  public List<PartLink> links() {
    return List.copyOf(links);
  }

  /** The names of all parts, in lower case. */
  public List<String> parts() {
    return zip.names();
  }

  /** Whether there is a part. */
  public boolean has(String part) {
    return zip.has(part);
  }

  /** A part's bytes. */
  public byte[] bytes(String part) throws IOException {
    try (InputStream in = zip.open(part)) {
      return in.readAllBytes();
    }
  }

  /** A part's bytes, to be read once. */
  public InputStream open(String part) throws IOException {
    return zip.open(part);
  }

  /** The relationships of a part. */
  public List<PartLink> linksOf(String part) throws IOException {
    return PartLink.of(zip, part);
  }

  /** A part's text. The last one is kept, since a sheet is looked at several times in a row. */
  public PartText text(String part) throws IOException {
    if (!part.equals(last.part)) {
      last = new Known(part, PartText.of(bytes(part)));
    }
    return last.text;
  }

  /** Whether a sheet has formulas, and may hold typed functions; looked through once. */
  Glance glance(OwnSheet sheet) throws IOException {
    Glance known = glances.get(sheet.part());
    if (known == null) {
      try (InputStream in = zip.open(sheet.part())) {
        known = Glance.at(in, TypedCells::mayBeTyped);
      }
      glances.put(sheet.part(), known);
    }
    return known;
  }

  /** Whether some cell of a sheet has a formula. */
  public boolean hasFormula(OwnSheet sheet) throws IOException {
    return glance(sheet).hasFormula();
  }

  /** The cells of a sheet, read once. */
  public Grid grid(String sheet) throws UnreadableFile {
    Grid known = grids.get(sheet);
    if (known == null) {
      OwnSheet found = sheet(sheet).orElseThrow();
      known = file.grid(found.grid());
      grids.put(sheet, known);
    }
    return known;
  }

  /** A sheet by its name. */
  public Optional<OwnSheet> sheet(String sheet) {
    return sheets.stream().filter(s -> s.name().equalsIgnoreCase(sheet)).findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
    file.close();
  }
}
