package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;

/**
 * Broken files of every format in great number, cut, with bits flipped, and put together of parts
 * of several: whatever is broken, a grid or a refusal comes out, in time. {@code
 * -Dfuzz.cases=100000} tries more, {@code -Dfuzz.seed=7} others.
 */
final class FuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 5000);
  private static final long SEED = Long.getLong("fuzz.seed", 20190401L);
  private static final Limits LIMITS = new Limits(50_000_000, 1000, 1_000_000, 10_000_000);

  @TempDir Path folder;
  private final List<byte[]> sources = new ArrayList<>();
  private final List<WorkbookZip> zipped = new ArrayList<>();

  @BeforeEach
  void writeSources() throws IOException {
    Path file = folder.resolve("source");
    zipped.addAll(List.of(workbook(), ods(), xlsb(), rich(file)));
    for (WorkbookZip workbook : zipped) {
      sources.add(Files.readAllBytes(workbook.write(file)));
    }
    try (HSSFWorkbook xls = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int row = 0; row < 20; row++) {
        xls.createSheet("s" + row).createRow(row).createCell(row).setCellValue("text " + row);
        xls.getSheetAt(row).createRow(row + 1).createCell(0).setCellFormula("A1*" + row);
      }
      xls.write(out);
    }
    sources.add(Files.readAllBytes(file));
    sources.add("area,x\n\"York\",1\nHull,\"2\"\n".getBytes(StandardCharsets.UTF_8));
  }

  private static WorkbookZip workbook() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row < 30; row++) {
      rows.append(
          "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>%2$d</v></c><c r=\"B%1$d\" s=\"1\"><f>A1</f><v>%1$d.5</v></c><c t=\"inlineStr\"><is><t>x&amp;y</t></is></c></row>"
              .formatted(row, row % 2));
    }
    return WorkbookZip.ofRows(rows.toString())
        .sharing("<t>York</t>", "<r><t>Hu</t></r><r><t>ll</t></r>")
        .styled("<fonts><font><b/></font></fonts><cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs>");
  }

  private static WorkbookZip ods() {
    return new WorkbookZip()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<d xmlns:t=\"t\" xmlns:o=\"o\"><t:table t:name=\"a\">"
                + "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell o:value-type=\"float\" o:value=\"1\"/></t:table-row>"
                    .repeat(10)
                + "</t:table></d>");
  }

  private static WorkbookZip xlsb() {
    BinaryRecords sheet = new BinaryRecords();
    for (int row = 1; row < 20; row++) {
      sheet
          .add(0, row, 0, (short) 300, (byte) 0, (byte) 0, (byte) 0)
          .add(7, 0, 0, 0)
          .add(5, 1, 0, row + 0.25);
    }
    return new WorkbookZip()
        .with(
            "[Content_Types].xml",
            WorkbookZip.contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                .replace(".xml\"", ".bin\""))
        .with(
            "_rels/.rels",
            WorkbookZip.relationships(
                WorkbookZip.relationship("rId1", "officeDocument", "xl/workbook.bin")))
        .with("xl/workbook.bin", new BinaryRecords().add(156, 0, 1, "rId1", "Data").bytes())
        .with(
            "xl/_rels/workbook.bin.rels",
            WorkbookZip.relationships(
                WorkbookZip.relationship("rId1", "worksheet", "worksheets/sheet1.bin"),
                WorkbookZip.relationship("rId2", "sharedStrings", "sharedStrings.bin")))
        .with("xl/sharedStrings.bin", new BinaryRecords().add(19, (byte) 0, "York").bytes())
        .with("xl/worksheets/sheet1.bin", sheet.bytes());
  }

  /** As Excel's users make them: merged, hidden, linked, commented, in two sheets. */
  private static WorkbookZip rich(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("One");
      for (int row = 0; row < 12; row++) {
        sheet.createRow(row).createCell(0).setCellValue("area " + row);
        sheet.getRow(row).createCell(1).setCellValue(row);
        sheet.getRow(row).createCell(2).setCellFormula("B" + (row + 1) + "*2");
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      sheet.setColumnHidden(2, true);
      sheet.createDrawingPatriarch();
      book.createSheet("Two").createRow(3).createCell(3).setCellValue(true);
      book.setSheetHidden(1, true);
      book.createName().setNameName("here");
      book.write(out);
    }
    return WorkbookZip.of(file);
  }

  @Test
  void onlyGridsOrRefusalsComeOut() throws IOException {
    Random random = new Random(SEED);
    int grids = 0;
    int refusals = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] broken = broken(random);
      Path file = Files.write(folder.resolve("broken.xlsx"), broken);
      boolean read =
          assertTimeoutPreemptively(
              Duration.ofMinutes(2), () -> isRead(file), "case " + i + " of seed " + SEED);
      grids += read ? 1 : 0;
      refusals += read ? 0 : 1;
    }
    assertThat(grids).as("files read").isPositive();
    assertThat(refusals).as("files refused").isPositive();
  }

  private static boolean isRead(Path path) throws IOException {
    try (SpreadsheetFile file = Spreadsheets.open(path, LIMITS)) {
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        Grid grid = file.grid(sheet);
        for (int row = 1; row <= Math.min(50, grid.lastRow()); row++) {
          assertThat(grid.text(row, 1)).isNotNull();
        }
      }
      return true;
    } catch (UnreadableFile refused) {
      assertThat(refused.getMessage()).isNotBlank();
      assertThat(refused.place().file()).isEqualTo("broken.xlsx");
      return false;
    }
  }

  private byte[] broken(Random random) throws IOException {
    byte[] source = sources.get(random.nextInt(sources.size()));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(source, random.nextInt(source.length));
      case 1 -> flipped(source, random, 1 + random.nextInt(8));
      case 2 -> joined(source, sources.get(random.nextInt(sources.size())), random);
      case 3 -> flipped(source, random, 1);
      case 4 -> recombined(random);
      default -> partBroken(random);
    };
  }

  private static byte[] flipped(byte[] source, Random random, int bits) {
    byte[] broken = source.clone();
    for (int i = 0; i < bits; i++) {
      broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return broken;
  }

  private static byte[] joined(byte[] start, byte[] end, Random random) {
    int cut = random.nextInt(start.length);
    int from = random.nextInt(end.length);
    byte[] joined = Arrays.copyOf(start, cut + end.length - from);
    System.arraycopy(end, from, joined, cut, end.length - from);
    return joined;
  }

  private WorkbookZip any(Random random) {
    return zipped.get(random.nextInt(zipped.size()));
  }

  /** A workbook in which some parts are those of another, missing, or one in the place of one. */
  private byte[] recombined(Random random) throws IOException {
    WorkbookZip workbook = any(random).copy();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      WorkbookZip other = any(random);
      List<String> theirs = other.names();
      List<String> ours = workbook.names();
      String from = theirs.get(random.nextInt(theirs.size()));
      String to = ours.get(random.nextInt(ours.size()));
      switch (random.nextInt(3)) {
        case 0 -> workbook.with(from, other.part(from));
        case 1 -> workbook.with(to, other.part(from));
        default -> {
          if (ours.size() > 1) {
            workbook.without(to);
          }
        }
      }
    }
    return Files.readAllBytes(workbook.write(folder.resolve("recombined.zip")));
  }

  /** A sound zip around one part with some bytes changed: so the fault reaches the XML. */
  private byte[] partBroken(Random random) throws IOException {
    WorkbookZip workbook = any(random).copy();
    List<String> names = workbook.names();
    String name = names.get(random.nextInt(names.size()));
    byte[] part = workbook.part(name);
    byte[] broken = flipped(part, random, 1 + random.nextInt(3));
    int cut = random.nextInt(3) == 0 ? random.nextInt(broken.length) : broken.length;
    return Files.readAllBytes(
        workbook.with(name, Arrays.copyOf(broken, cut)).write(folder.resolve("part.zip")));
  }
}
