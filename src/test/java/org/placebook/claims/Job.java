package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.run.Extras;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.table.Finding;

/** A job in a folder: downloads as CSV, a recipe as rows of control sheets, and what came of it. */
final class Job {
  private final Path folder;
  private final List<Path> inputs = new ArrayList<>();
  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
  private Optional<Outcome> outcome = Optional.empty();

  Job(Path folder) {
    this.folder = folder;
  }

  /** A download. */
  Job input(String name, String csv) throws IOException {
    inputs.add(Files.writeString(folder.resolve(name), csv));
    return this;
  }

  /** A control sheet: its headings, then its rows, cells apart by {@code |}. */
  Job sheet(String name, String... rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      List<String> line = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        line.add(cell.strip().replace("\\n", "\n"));
      }
      cells.add(line);
    }
    sheets.put(name, cells);
    return this;
  }

  Job run() throws IOException {
    return run(Extras.NONE);
  }

  Job run(Extras extras) throws IOException {
    Optional<Path> template = sheets.isEmpty() ? Optional.empty() : Optional.of(template());
    outcome =
        Optional.of(
            Run.process(
                new Request(inputs, template, folder.resolve("out"), extras), Progress.SILENT));
    return this;
  }

  Path template() throws IOException {
    Path file = folder.resolve("recipe.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (Map.Entry<String, List<List<String>>> entry : sheets.entrySet()) {
        XSSFSheet sheet = workbook.createSheet(entry.getKey());
        for (int row = 0; row < entry.getValue().size(); row++) {
          XSSFRow cells = sheet.createRow(row);
          for (int column = 0; column < entry.getValue().get(row).size(); column++) {
            cells.createCell(column).setCellValue(entry.getValue().get(row).get(column));
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }

  Outcome outcome() {
    return outcome.orElseThrow();
  }

  Outcome.Finished finished() {
    assertThat(outcome()).as("%s", messages()).isInstanceOf(Outcome.Finished.class);
    return (Outcome.Finished) outcome();
  }

  /** What was found, each with its severity, sheet and cell before it. */
  List<String> messages() {
    return outcome().findings().stream().map(Job::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.severity() + " " + finding.place() + ": " + finding.sentence();
  }

  /** The rows of a sheet as they are shown, cells apart by " | ". */
  List<String> rows(String sheet) {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(finished().workbook()))) {
      List<String> rows = new ArrayList<>();
      DataFormatter shown = new DataFormatter(java.util.Locale.UK);
      shown.setUseCachedValuesForFormulaCells(true);
      for (var row : book.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        for (var cell : row) {
          cells.add(shown.formatCellValue((XSSFCell) cell).replace("\n", " "));
        }
        rows.add(String.join(" | ", cells));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of a sheet that has a text in its first or second cell. */
  String row(String sheet, String name) {
    return rows(sheet).stream()
        .filter(row -> row.startsWith(name + " |") || row.contains("| " + name + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + rows(sheet)));
  }

  /** The sentences of the sheet Findings. */
  List<String> sentences() {
    return rows("Findings").stream().skip(4).map(row -> row.split(" \\| ", -1)[1]).toList();
  }
}
