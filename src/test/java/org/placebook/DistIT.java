package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The zip of the profile {@code dist}, unpacked where no other Java can be found: on the path are a
 * shell and the two tools that the launcher uses.
 */
@EnabledIfSystemProperty(named = "dist.zip", matches = ".+")
class DistIT {
  @TempDir static Path folder;

  private static Path home = Path.of("");
  private static Path tools = Path.of("");

  private record Said(int code, String text) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path zip = Path.of(System.getProperty("dist.zip"));
    try (FileSystem inside =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      Path root = inside.getPath("/");
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.filter(path -> !path.equals(root)).toList()) {
          copy(path, folder.resolve(root.relativize(path).toString()));
        }
      }
    }
    try (Stream<Path> unpacked = Files.list(folder)) {
      home = unpacked.findFirst().orElseThrow();
    }
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "readlink")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin").resolve(tool));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
    } else {
      Files.copy(from, to);
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levelling-up",
        "change-over-time",
        "area-profile",
        "long-download",
        "small-areas"
      })
  void sampleDraggedOntoTheLauncherIsFinishedBesideItsFolder(String sample) throws Exception {
    Path inputs = home.resolve("samples").resolve(sample);
    Path finished = inputs.resolveSibling(sample + "-finished.xlsx");

    Said said = launched(inputs);

    assertThat(said.text()).contains("Finished: " + finished);
    assertThat(said.code()).isZero();
    assertThat(launched("check", finished).code()).isZero();
  }

  /** Old files say by a code page in which letters their names and properties are written. */
  @ParameterizedTest
  @ValueSource(ints = {437, 1252})
  void oldWorkbookOfACodePageIsFinished(int codePage) throws Exception {
    Path file = folder.resolve("old-" + codePage + ".xls");
    Files.write(file, withCodePage(oldWorkbook(codePage), codePage));

    Said said = launched(file);

    assertThat(said.text()).contains("Finished: " + file.resolveSibling("old-" + codePage));
    assertThat(said.code()).isZero();
    assertThat(launched("inspect", file).text()).contains("Ynys Môn", "Café workers");
  }

  @Test
  void versionSaysCommitAndTheJavaInside() throws Exception {
    String release = Files.readString(home.resolve("runtime/release"));
    String java = release.replaceAll("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
    assertThat(launched("--version").text()).contains("commit ", "Java " + java);
  }

  @Test
  void licencesOfAllThatIsInsideAreThere() throws IOException {
    assertThat(home.resolve("licences/LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    assertThat(home.resolve("licences/poi.txt")).content().contains("Apache License");
    assertThat(home.resolve("licences/NOTICE")).isNotEmptyFile();
    assertThat(home.resolve("runtime/legal/java.base/LICENSE"))
        .isRegularFile()
        .content()
        .contains("GNU General Public License", "CLASSPATH");
    assertThat(Files.readString(home.resolve("Start here.html")))
        .contains("onto <code>placebook</code>")
        .doesNotContain("@");
  }

  private static Said launched(Object... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(home.resolve("placebook").toString()));
    Stream.of(arguments).map(Object::toString).forEach(line::add);
    ProcessBuilder start = new ProcessBuilder(line).redirectErrorStream(true);
    start.environment().clear();
    start.environment().put("PATH", tools.toString());
    start.environment().put("JAVA_HOME", folder.resolve("no-java").toString());
    Process process = start.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  private static Path oldWorkbook(int codePage) throws IOException {
    Path file = folder.resolve("made-" + codePage + ".xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Data");
      fill(sheet.createRow(0), "Area code", "Area", "All workers", "Café workers", "Others");
      fill(sheet.createRow(1), "W06000001", "Ynys Môn", 300, 120, 180);
      fill(sheet.createRow(2), "W06000002", "Gwynedd", 500, 150, 350);
      fill(sheet.createRow(3), "W06000003", "Conwy", 400, 90, 310);
      workbook.createInformationProperties();
      workbook.getSummaryInformation().getFirstSection().setCodepage(codePage);
      workbook.getSummaryInformation().setTitle("Café workers");
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  /** The record CODEPAGE (0x42, two bytes long) says 1200 as POI writes it. */
  private static byte[] withCodePage(Path file, int codePage) throws IOException {
    HexFormat hex = HexFormat.of();
    String bytes = hex.formatHex(Files.readAllBytes(file));
    String record = "42000200";
    String said = hex.toHexDigits((byte) codePage) + hex.toHexDigits((byte) (codePage >> 8));
    assertThat(bytes).containsOnlyOnce(record + "b004");
    return hex.parseHex(bytes.replace(record + "b004", record + said));
  }
}
