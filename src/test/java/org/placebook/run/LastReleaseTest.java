package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.table.Finding;

/** What the sheet Checks says of an earlier release. */
class LastReleaseTest {
  private static final Path THEN = Path.of("samples", "change-over-time", "enterprises-2018.xlsx");
  private static final Path NOW = Path.of("samples", "change-over-time", "enterprises-2022.xlsx");

  @TempDir Path folder;

  /** A line of Checks: sheet, cell, what, result. */
  private record Logged(String sheet, String cell, String what, String result) {}

  /** Expected by R: src/test/resources/measures/last-release.R. */
  @Test
  void namesWhatMovedFarSinceAnEarlierDownload() throws IOException {
    List<Logged> log = log(finish(NOW, Optional.of(THEN)));
    List<String> expected = new ArrayList<>();
    List<String> lines =
        Files.readAllLines(
            Path.of("src/test/resources/measures/last-release-expected.tsv"),
            StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] f = line.split("\t", -1);
      expected.add(
          "(%s), '%s': %,d … %,d now: it moved far (%s times the usual spread of changes)."
              .formatted(f[0], f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3]), f[4]));
    }
    List<String> found =
        log.stream()
            .map(Logged::what)
            .filter(what -> what.contains("it moved far"))
            .map(what -> what.substring(what.indexOf(" (E") + 1))
            .map(what -> what.replaceAll(" in the earlier release \\(Data, cell \\w+\\),", " …"))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected).hasSize(34);
    assertThat(log)
        .contains(
            new Logged(
                "Data table",
                "",
                "Last release: 5,580 figures of 18 columns compared with enterprises-2018.xlsx,"
                    + " sheet Data; 34 moved far, 0 changed their sign, 0 came from 0 or fell to"
                    + " it, 0 are newly shown or no longer, 0 rows are new or gone.",
                "look"));
  }

  @Test
  void findsNothingBesideItself() throws IOException {
    Outcome.Finished once = finish(NOW, Optional.empty());
    assertThat(log(once))
        .containsExactly(
            new Logged(
                "",
                "",
                "Last release: no earlier release was given to compare with.",
                "not checked"));
    List<Logged> log = log(finish(NOW, Optional.of(once.workbook())));
    assertThat(log).extracting(Logged::result).containsOnly("in order");
    assertThat(log).extracting(Logged::sheet).contains("Data table", "Table 1", "Table 2");
  }

  @Test
  void namesWhatChangedItsSignOrWasHeldBackAndRowsThatCameOrWent() throws IOException {
    Outcome.Finished once = finish(NOW, Optional.empty());
    Path earlier = folder.resolve("earlier.xlsx");
    try (XSSFWorkbook workbook = open(once.workbook());
        OutputStream out = Files.newOutputStream(earlier)) {
      XSSFSheet data = workbook.getSheet("Data table");
      int making = column(data, "3 : Manufacturing");
      row(data, "E06000001").getCell(making).setCellValue(-175.0);
      row(data, "E06000002").getCell(making).setCellValue("[c]");
      row(data, "E06000004").getCell(0).setCellValue("E06000999");
      row(data, "E06000053").getCell(making + 1).setCellValue(0.0);
      row(data, "E08000025").getCell(making + 1).setCellValue(0.0);
      workbook.write(out);
    }
    List<Logged> log = log(finish(NOW, Optional.of(earlier)));
    assertThat(ofData(log, "its sign changed")).hasSize(1);
    assertThat(ofData(log, "(E06000001), '3 : Manufacturing (C)': -175 in the earlier release"))
        .as("the change of sign, and how far it is")
        .hasSize(2);
    assertThat(ofData(log, "(E06000002), '3 : Manufacturing (C)': [c] in the earlier release"))
        .singleElement()
        .matches(line -> line.what().endsWith("it is shown now."));
    assertThat(ofData(log, "(E06000004) is new")).hasSize(1);
    assertThat(ofData(log, "(E06000999) is gone")).hasSize(1);
    assertThat(ofData(log, "it rose from 0"))
        .as("Birmingham, but not the few of the Isles of Scilly")
        .singleElement()
        .matches(line -> line.what().contains("(E08000025)"));
  }

  /** 46 stands in the earlier file only: with a printed change it would tell what is withheld. */
  @Test
  void doesNotRepeatWhatStoodWhereAFigureIsWithheldNow() throws IOException {
    String rows = "E05008101,Ward 2,30\nE05008102,Ward 3,28\nE05008103,Ward 4,27\n";
    String heading = "Area code,Area name,Mills\n";
    Path now =
        Files.writeString(folder.resolve("now.csv"), heading + "E05008100,Ward 1,c\n" + rows);
    Path then =
        Files.writeString(folder.resolve("then.csv"), heading + "E05008100,Ward 1,46\n" + rows);
    assertThat(log(finish(now, Optional.of(then))))
        .extracting(Logged::what)
        .noneMatch(what -> what.contains("46"))
        .anyMatch(
            what -> what.contains("'Mills': a figure in the earlier release (then, cell C2)"));
  }

  /** An analyst who mistypes a name still has the work done, and is told. */
  @Test
  void saysWhyItCouldNotCompare() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "Not a workbook");
    Outcome.Finished finished = finish(NOW, Optional.of(broken));
    assertThat(finished.findings())
        .extracting(Finding::sentence)
        .anyMatch(said -> said.endsWith("not compared with an earlier release."));
    assertThat(log(finished))
        .singleElement()
        .matches(line -> line.what().contains("no table was found in broken.xlsx"));

    Outcome.Finished lost = finish(NOW, Optional.of(folder.resolve("nowhere.xlsx")));
    assertThat(lost.findings())
        .extracting(Finding::sentence)
        .anyMatch(said -> said.startsWith("There is no such file"));

    Path other = Path.of("templates", "levelling-up.xlsx");
    assertThat(log(finish(NOW, Optional.of(other))))
        .singleElement()
        .matches(line -> line.what().contains("levelling-up.xlsx"));
  }

  @Test
  void noticesAnotherMeasure() throws IOException {
    Path tenfold = folder.resolve("tenfold.xlsx");
    try (XSSFWorkbook workbook = open(THEN);
        OutputStream out = Files.newOutputStream(tenfold)) {
      XSSFSheet data = workbook.getSheetAt(0);
      for (Row row : data) {
        for (Cell cell : row) {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
            cell.setCellValue(cell.getNumericCellValue() * 1000);
          }
        }
      }
      workbook.write(out);
    }
    assertThat(ofData(log(finish(NOW, Optional.of(tenfold))), "Over ten times as large or small"))
        .hasSize(1);
  }

  private static List<Logged> ofData(List<Logged> log, String words) {
    return log.stream()
        .filter(line -> line.sheet().equals("Data table") && line.what().contains(words))
        .toList();
  }

  private Outcome.Finished finish(Path input, Optional<Path> previous) {
    Request request = new Request(List.of(input), Optional.empty(), folder).comparedWith(previous);
    return (Outcome.Finished) Run.process(request, Progress.SILENT);
  }

  private static List<Logged> log(Outcome.Finished finished) throws IOException {
    List<Logged> log = new ArrayList<>();
    try (XSSFWorkbook workbook = open(finished.workbook())) {
      for (Row row : workbook.getSheet("Checks")) {
        if (text(row, 4).startsWith("Last release") && !text(row, 4).contains("(Iglewicz")) {
          log.add(new Logged(text(row, 2), text(row, 3), text(row, 4), text(row, 5)));
        }
      }
    }
    return log;
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (row.getLastCellNum() > 2 && cell.toString().startsWith(heading)) {
          return cell.getColumnIndex();
        }
      }
    }
    throw new AssertionError(heading);
  }

  private static Row row(XSSFSheet sheet, String code) {
    for (Row row : sheet) {
      if (text(row, 0).equals(code)) {
        return row;
      }
    }
    throw new AssertionError(code);
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }
}
