package org.placebook.sheet.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.files.SideBySide;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.OutOfOrdinary;
import org.placebook.sheet.xlsx.XlsxFile;
import org.placebook.sheet.xlsx.XlsxStyles;
import org.placebook.sheet.xlsx.XlsxWorkbook;
import org.placebook.sheet.xlsx.XmlParts;

/** Reads the features of xlsx and xlsm workbooks, part by part, by streaming. */
public final class FeaturesXlsx {
  private final ZipPackage zip;
  private final String main;
  private final List<PartLink> links;
  private final Optional<XlsxFile> open;
  private final Optional<ReadSheets> known;

  /** The sums of what all sheets refer to, made when the first asks. */
  private final List<ZipPackage.Sum> common = new ArrayList<>();

  /** Reads all sheets the plain way: what the fast way is held against. */
  public FeaturesXlsx(ZipPackage zip) throws IOException {
    this(zip, Optional.empty(), Optional.empty());
  }

  /**
   * Reads the sheets together with their cells.
   *
   * @param open the same file
   * @param known sheets of workbooks that are much alike, if there are any
   */
  FeaturesXlsx(ZipPackage zip, XlsxFile open, Optional<ReadSheets> known) throws IOException {
    this(zip, Optional.of(open), known);
  }

  private FeaturesXlsx(ZipPackage zip, Optional<XlsxFile> open, Optional<ReadSheets> known)
      throws IOException {
    this.zip = zip;
    this.open = open;
    this.known = known;
    this.main =
        PartLink.first(PartLink.of(zip, ""), "officeDocument")
            .map(PartLink::target)
            .filter(zip::has)
            .orElse("xl/workbook.xml");
    this.links = PartLink.of(zip, main);
  }

  public WorkbookFeatures read(FileFormat format) throws IOException {
    XlsxWorkbook workbook = XlsxWorkbook.read(zip.open(main));
    XlsxStyles styles = styles();
    Map<Integer, String> raised = FeaturesTexts.raised(zip, links);
    Map<String, String> people = people();
    FeaturesXlsxSheet.Shared shared = new FeaturesXlsxSheet.Shared(styles, raised, people);
    List<XlsxWorkbook.Entry> worksheets =
        workbook.sheets().stream().filter(this::isWorksheet).toList();
    List<String> others =
        workbook.sheets().stream()
            .filter(entry -> !isWorksheet(entry))
            .map(XlsxWorkbook.Entry::name)
            .toList();
    List<SheetFeatures> sheets =
        SideBySide.each(
            worksheets, known.isEmpty(), entry -> sheet(entry, shared, workbook.from1904()));
    return new WorkbookFeatures(
        format,
        FeaturesProperties.read(zip),
        opensWith(workbook),
        firstVisible(workbook),
        sheets,
        others,
        hidden(people, workbook.brokenNames()));
  }

  private XlsxStyles styles() throws IOException {
    Optional<XlsxStyles> there =
        known.isPresent() ? known.get().styles(common()) : Optional.empty();
    if (there.isPresent()) {
      return there.get();
    }
    XlsxStyles read = XlsxStyles.read(zip, links);
    if (known.isPresent()) {
      known.get().keep(common(), read);
    }
    return read;
  }

  private boolean isWorksheet(XlsxWorkbook.Entry entry) {
    return part(entry).filter(link -> link.type().equals("worksheet")).isPresent();
  }

  private SheetFeatures sheet(
      XlsxWorkbook.Entry entry, FeaturesXlsxSheet.Shared shared, boolean from1904)
      throws IOException {
    String part = part(entry).orElseThrow().target();
    if (open.isPresent()) {
      try {
        return known.isPresent()
            ? alike(known.get(), open.get(), entry, part, shared, from1904)
            : scanned(open.get(), entry, part, shared).features();
      } catch (OutOfOrdinary e) {
        XmlParts.note(e);
      } catch (Refused e) {
        // A fault of its cells is found again, and told with its sheet, when these are asked for.
      }
    }
    FeaturesOfSheet sheet = fresh(entry, shared);
    new FeaturesXlsxSheet(zip, part, sheet, shared).readPlainly();
    return sheet.build();
  }

  /** The same, taken over where the sheet of another workbook is equal, else kept for others. */
  private SheetFeatures alike(
      ReadSheets sheets,
      XlsxFile file,
      XlsxWorkbook.Entry entry,
      String part,
      FeaturesXlsxSheet.Shared shared,
      boolean from1904)
      throws IOException, OutOfOrdinary {
    Optional<ReadSheets.Source> source =
        sums(part).map(sums -> new ReadSheets.Source(entry, from1904, sums, shared.raised()));
    Optional<SheetFeatures> there = source.flatMap(same -> sheets.find(same, file));
    if (there.isPresent()) {
      return there.get();
    }
    Scanned scanned = scanned(file, entry, part, shared);
    source.ifPresent(same -> sheets.keep(same, file, scanned.features(), scanned.texts()));
    return scanned.features();
  }

  /** A sheet and the numbers of the shared texts that it shows. */
  private record Scanned(SheetFeatures features, BitSet texts) {}

  private Scanned scanned(
      XlsxFile file, XlsxWorkbook.Entry entry, String part, FeaturesXlsxSheet.Shared shared)
      throws IOException, OutOfOrdinary {
    FeaturesOfSheet sheet = fresh(entry, shared);
    FeaturesXlsxSheet reading = new FeaturesXlsxSheet(zip, part, sheet, shared);
    file.scan(part, reading);
    return new Scanned(sheet.build(), reading.sharedTexts());
  }

  /** Of a sheet, its tables and what all refer to; nothing where more belongs to it than tables. */
  private Optional<List<ZipPackage.Sum>> sums(String part) throws IOException {
    List<ZipPackage.Sum> sums = new ArrayList<>(List.of(zip.sum(part)));
    for (PartLink link : PartLink.of(zip, part)) {
      if (link.external() || !link.type().equals("table")) {
        return Optional.empty();
      }
      sums.add(zip.sum(link.target()));
    }
    sums.addAll(common());
    return Optional.of(sums);
  }

  private synchronized List<ZipPackage.Sum> common() throws IOException {
    if (common.isEmpty()) {
      for (PartLink link : links) {
        if (!link.type().equals("worksheet") && !link.type().equals("sharedStrings")) {
          common.add(zip.sum(link.target()));
        }
      }
    }
    return common;
  }

  private static FeaturesOfSheet fresh(XlsxWorkbook.Entry entry, FeaturesXlsxSheet.Shared shared) {
    return new FeaturesOfSheet(entry.name(), visibility(entry), shared.styles().formats());
  }

  private Optional<PartLink> part(XlsxWorkbook.Entry entry) {
    return links.stream()
        .filter(link -> link.id().equals(entry.relationship()) && zip.has(link.target()))
        .findFirst();
  }

  private static SheetFeatures.Visibility visibility(XlsxWorkbook.Entry entry) {
    return switch (entry.visibility()) {
      case VISIBLE -> SheetFeatures.Visibility.VISIBLE;
      case HIDDEN -> SheetFeatures.Visibility.HIDDEN;
      case VERY_HIDDEN -> SheetFeatures.Visibility.VERY_HIDDEN;
    };
  }

  private static String opensWith(XlsxWorkbook workbook) {
    return workbook.activeTab() < workbook.sheets().size()
        ? workbook.sheets().get(workbook.activeTab()).name()
        : "";
  }

  private static String firstVisible(XlsxWorkbook workbook) {
    return workbook.sheets().stream()
        .filter(sheet -> sheet.visibility() == XlsxWorkbook.Visibility.VISIBLE)
        .map(XlsxWorkbook.Entry::name)
        .findFirst()
        .orElse("");
  }

  /** The names of those who wrote in threads, by their ids. */
  private Map<String, String> people() throws IOException {
    Map<String, String> people = new HashMap<>();
    for (PartLink link : present("person")) {
      try (XmlCursor xml = XmlCursor.open(zip.open(link.target()))) {
        while (xml.nextStart()) {
          if (xml.name().equals("person")) {
            people.put(xml.attribute("id"), xml.attribute("displayName"));
          }
        }
      }
    }
    return people;
  }

  private List<PartLink> present(String type) {
    return links.stream()
        .filter(link -> link.type().equals(type) && zip.has(link.target()))
        .toList();
  }

  private WorkbookFeatures.HiddenParts hidden(Map<String, String> people, List<String> brokenNames)
      throws IOException {
    List<String> externalFiles = new ArrayList<>();
    for (PartLink link : present("externalLink")) {
      PartLink.of(zip, link.target()).stream()
          .filter(PartLink::external)
          .map(PartLink::target)
          .findFirst()
          .ifPresent(externalFiles::add);
    }
    return new WorkbookFeatures.HiddenParts(
        !present("vbaProject").isEmpty() || !present("xlMacrosheet").isEmpty(),
        present("pivotCacheDefinition").size(),
        externalFiles,
        connections(),
        brokenNames,
        people.values().stream().sorted().distinct().toList());
  }

  private int connections() throws IOException {
    int count = 0;
    for (PartLink link : present("connections")) {
      try (XmlCursor xml = XmlCursor.open(zip.open(link.target()))) {
        while (xml.nextStart()) {
          count += xml.name().equals("connection") ? 1 : 0;
        }
      }
    }
    return count;
  }
}
