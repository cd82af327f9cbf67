package org.placebook.own;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

/** Workbooks as analysts have them: what changes, what it shows, and that it can be undone. */
class OwnCasesTest {
  /** What may change besides sheets and tables with typed functions. */
  private static final Set<String> MAY_CHANGE =
      Set.of(
          "[Content_Types].xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
          "docProps/app.xml");

  /** What looks through whole columns is an array formula in a table's column too. */
  private static final String SCANNING = "array=\"1\">[^<]*IF\\(ISNUMBER\\(";

  @TempDir Path folder;

  static List<OwnCase> cases() throws IOException {
    return OwnCase.all().toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cellsShowWhatAnIndependentCalculationGives(OwnCase one) throws Exception {
    assertThat(one.faults(one.added(folder.resolve("added")))).isEmpty();
  }

  /** LibreOffice 7.4 cannot read {@code ''} in structured references, so a heading is renamed. */
  @Test
  void recalculatedCellsShowTheSame() throws Exception {
    List<OwnCase> all = cases();
    List<Path> stripped = new ArrayList<>();
    for (OwnCase one : all) {
      Path added = one.added(folder.resolve("added-" + one));
      Path renamed = renamed(added, folder.resolve("renamed-" + one));
      stripped.add(Uncached.copy(renamed, folder.resolve(one.toString()), text -> text));
    }
    Path converted = Files.createDirectory(folder.resolve("converted"));
    List<Path> results = LibreOffice.convert(stripped, converted, "xlsx");
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).faults(results.get(i))).as(all.get(i).toString()).isEmpty();
    }
  }

  private static Path renamed(Path workbook, Path target) throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        String text = new String(bytes, UTF_8);
        boolean isText = entry.getName().endsWith(".xml");
        to.write(isText ? renamed(text).getBytes(UTF_8) : bytes);
        to.closeEntry();
      }
    }
    return target;
  }

  private static String renamed(String text) {
    return text.replace("''culture''", "XcultureX")
        .replace("'culture'", "XcultureX")
        .replaceAll("(</x:f>)<x:v>[^<]*</x:v>", "$1");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allOtherEntriesAreTheSameBytesInTheirOrder(OwnCase one) throws Exception {
    Map<String, byte[]> before = RawEntries.of(one.workbook());
    Map<String, byte[]> after = RawEntries.of(one.added(folder.resolve("added")));
    Set<String> touched = touched(one);

    List<String> kept = new ArrayList<>(before.keySet());
    kept.remove("xl/calcChain.xml");
    assertThat(after.keySet().stream().filter(before::containsKey)).isEqualTo(kept);
    for (String name : kept) {
      if (!touched.contains(name)) {
        assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
      }
    }
  }

  private static Set<String> touched(OwnCase one) throws IOException {
    Set<String> touched = new LinkedHashSet<>(MAY_CHANGE);
    texts(one.workbook())
        .forEach(
            (name, text) -> {
              boolean isTyped =
                  text.contains("PB.") || text.contains("pb.") || text.contains("LQ(");
              if (isTyped && (name.contains("/worksheets/") || name.contains("/tables/"))) {
                touched.add(name);
              }
            });
    return touched;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingChangesInASheetButTypedCells(OwnCase one) throws Exception {
    Map<String, String> before = texts(one.workbook());
    Map<String, String> after = texts(one.added(folder.resolve("added")));
    Set<String> cells =
        one.expected().stream().map(OwnCase.Wanted::cell).collect(Collectors.toSet());
    for (String name : touched(one)) {
      if (name.contains("/worksheets/") || name.contains("/tables/")) {
        assertThat(without(after.getOrDefault(name, ""), cells))
            .as(name)
            .isEqualTo(without(before.getOrDefault(name, ""), cells))
            .isNotEmpty();
      }
    }
  }

  /** A part's text less the cells and what Excel fills down in tables. */
  private static String without(String text, Set<String> cells) {
    String typed = "<(\\w+:)?c r=\"(" + String.join("|", cells) + ")\"[^>]*>.*?</(\\w+:)?c>";
    return text.replaceAll(typed, "")
        .replaceAll("<(\\w+:)?calculatedColumnFormula.*?</(\\w+:)?calculatedColumnFormula>", "");
  }

  static Map<String, String> texts(Path zip) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (var entry : file.stream().toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          texts.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
        }
      }
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void addingAgainGivesTheSameBytes(OwnCase one) throws Exception {
    Path once = one.added(folder.resolve("once"));
    Path twice = OwnCase.added(once, folder.resolve("twice"));

    assertThat(twice).hasSameBinaryContentAs(once);
    assertThat(folder).isDirectoryNotContaining("glob:**before");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void restoringGivesBackEachPart(OwnCase one) throws Exception {
    Path restored = restored(one.added(folder.resolve("added")));

    Map<String, String> before = texts(one.workbook());
    before.remove("xl/calcChain.xml");
    before.replaceAll(
        (name, text) -> text.replaceAll("<(Override|Relationship)[^>]*calcChain[^>]*/>", ""));
    assertThat(texts(restored)).isEqualTo(before);
  }

  private Path restored(Path added) throws IOException, UnreadableFile {
    Path target = folder.resolve("restored");
    assertThat(Restoring.restore(added, target, "book.xlsx", Limits.DEFAULT).isWritten()).isTrue();
    return target;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noExpandedCellKeepsTheOldWays(OwnCase one) throws Exception {
    texts(one.added(folder.resolve("added")))
        .forEach(
            (name, text) -> {
              if (name.matches("xl/(worksheets/sheet1|tables/table1)\\.xml")) {
                assertThat(text.replaceAll(SCANNING, ""))
                    .as(name)
                    .doesNotContain("PB.", "cm=", "array=\"1\"");
              }
            });
  }
}
