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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files in great number: whatever is broken, a grid or a refusal comes out, in time. {@code
 * -Dfuzz.cases=100000} tries more, {@code -Dfuzz.seed=7} others.
 */
final class FuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 5000);
  private static final long SEED = Long.getLong("fuzz.seed", 20190401L);
  private static final Limits LIMITS = new Limits(50_000_000, 1000, 1_000_000, 10_000_000);

  @TempDir Path folder;
  private final List<byte[]> sources = new ArrayList<>();

  @BeforeEach
  void writeSources() throws IOException {
    Path file = folder.resolve("source");
    sources.add(Files.readAllBytes(workbook().write(file)));
    sources.add(Files.readAllBytes(ods().write(file)));
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
              Duration.ofSeconds(20), () -> isRead(file), "case " + i + " of seed " + SEED);
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
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(source, random.nextInt(source.length));
      case 1 -> flipped(source, random, 1 + random.nextInt(8));
      case 2 -> joined(source, sources.get(random.nextInt(sources.size())), random);
      case 3 -> flipped(source, random, 1);
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

  /** A sound zip around one part with some bytes changed: so the fault reaches the XML. */
  private byte[] partBroken(Random random) throws IOException {
    WorkbookZip workbook = random.nextInt(4) == 0 ? ods() : workbook();
    List<String> names = workbook.names();
    String name = names.get(random.nextInt(names.size()));
    byte[] part = workbook.part(name);
    byte[] broken = flipped(part, random, 1 + random.nextInt(3));
    int cut = random.nextInt(3) == 0 ? random.nextInt(broken.length) : broken.length;
    return Files.readAllBytes(
        workbook.with(name, Arrays.copyOf(broken, cut)).write(folder.resolve("part.zip")));
  }
}
