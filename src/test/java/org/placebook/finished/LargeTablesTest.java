package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;

/** Tables of more figures than Excel opens formulas for. */
class LargeTablesTest {
  private static final int AREAS = 84_000;
  private static final int FIGURES = 6;
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");
  private static final Pattern FIGURE =
      Pattern.compile("<c r=\"[A-Z]+\\d+\" s=\"\\d+\"><v>([^<]*)</v>");

  @TempDir Path folder;

  @Test
  void figuresStandOnceAsValues() throws IOException {
    try (ZipFile finished = finished("")) {
      assertThat(sheets(finished))
          .contains("Table 1", "Checks", "Sources")
          .noneMatch(name -> name.startsWith("Data"));
      String table = part(finished, "Table 1");
      assertThat(table).doesNotContain("<f>");
      List<String> rows = rows(table);
      for (int area : List.of(0, 1, 41_999, AREAS - 1)) {
        assertThat(figures(rows.get(rows.size() - AREAS + area)))
            .startsWith(
                IntStream.range(0, FIGURES)
                    .mapToObj(column -> figure(area, column))
                    .toArray(String[]::new));
      }
      assertThat(texts(finished))
          .contains(
              "All its areas and figures stand on the worksheet Table 1 as they were read",
              "All of 84,000 cells are written as values, because the workbook would have more"
                  + " than 500,000 formulas")
          .doesNotContain("Data large");
    }
  }

  /** What only the data sheet has, a column of words, is not lost. */
  @Test
  void whatTheTableDoesNotShowHasADataSheet() throws IOException {
    try (ZipFile finished = finished(",Type")) {
      assertThat(sheets(finished)).filteredOn(name -> name.startsWith("Data")).hasSize(1);
      assertThat(texts(finished)).contains(">Type<", ">kind 6<").doesNotContain("no data sheet");
    }
  }

  private ZipFile finished(String label) throws IOException {
    Path file = folder.resolve("large.csv");
    StringBuilder text = new StringBuilder("Area code,Area name" + label);
    IntStream.range(0, FIGURES)
        .forEach(i -> text.append(",Jobs in trade ").append((char) ('A' + i)));
    for (int area = 0; area < AREAS; area++) {
      text.append("\nE01%06d,Area %d".formatted(area, area))
          .append(label.isEmpty() ? "" : ",kind " + area % 7);
      for (int i = 0; i < FIGURES; i++) {
        text.append(',').append(figure(area, i));
      }
    }
    Files.writeString(file, text);
    Outcome outcome =
        Run.process(
            new Request(List.of(file), Optional.empty(), folder.resolve("out")), Progress.SILENT);
    assertThat(outcome).as("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    return new ZipFile(((Outcome.Finished) outcome).workbook().toFile());
  }

  private static String figure(int area, int column) {
    return "" + (10 + (area * 7919L + column * 104_729L) % 9973);
  }

  private static List<String> sheets(ZipFile workbook) throws IOException {
    String names = text(workbook, "xl/workbook.xml");
    return SHEET.matcher(names).results().map(found -> found.group(1)).toList();
  }

  private static String part(ZipFile workbook, String sheet) throws IOException {
    int number = sheets(workbook).indexOf(sheet) + 1;
    return text(workbook, "xl/worksheets/sheet" + number + ".xml");
  }

  private static String text(ZipFile workbook, String part) throws IOException {
    try (InputStream in = workbook.getInputStream(workbook.getEntry(part))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All texts, wherever they stand. */
  private static String texts(ZipFile workbook) throws IOException {
    StringBuilder texts = new StringBuilder(text(workbook, "xl/sharedStrings.xml"));
    for (String sheet : sheets(workbook)) {
      texts.append(part(workbook, sheet));
    }
    return texts.toString();
  }

  private static List<String> rows(String sheet) {
    return Pattern.compile("<row .*?</row>")
        .matcher(sheet)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The figures in an area's row, behind its code and name. */
  private static List<String> figures(String row) {
    return FIGURE.matcher(row).results().map(found -> found.group(1)).toList();
  }
}
