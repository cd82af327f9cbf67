package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * Figures of each template's finished workbook are changed into every kind of thing that a cell may
 * hold, at places that a seed picks. LibreOffice's formulas must then show what the whole way gives
 * for downloads with the same changes.
 */
class SeededEditsTest {
  /** Nothing is a blank cell; the last is a text that is no shorthand. */
  private static final List<String> CONTENTS =
      List.of("[c]", "[x]", "[low]", "", "0", "-7.5", "to be advised");

  /** Which indicators the Summary has, and in which order, goes by the figures of then. */
  private static final Set<String> LEFT_OUT =
      Set.of("Checks", "Findings", "Sources", "Contents", "Summary", "Summary chart");

  @TempDir Path folder;

  /** A cell of an input: which, whose, and what it holds from now on. */
  private record Edit(String input, String area, String heading, String content) {}

  @ParameterizedTest
  @CsvSource({
    "levelling-up, levelling-up, residents qualifications-2011 jobs employees-2019",
    "change-over-time, change-over-time, before enterprises-2018 after enterprises-2022",
    "area-profile, area-profile, jobs employment-2018",
    "correlation-report, area-profile, table employment-2018"
  })
  void dependentsShowWhatTheValueReadingGives(String template, String sample, String inputs)
      throws IOException {
    String[] names = inputs.split(" ");
    Path samples = Path.of("samples", sample);
    Path before = Files.createDirectory(folder.resolve("before"));
    Path finished = Jobs.finished(Jobs.template(template), before, samples);
    List<Edit> edits = picked(finished, names, new Random(template.hashCode()));
    List<Path> downloads = new ArrayList<>();
    for (int i = 0; i < names.length; i += 2) {
      downloads.add(download(samples.resolve(names[i + 1] + ".xlsx"), names[i], edits));
    }
    Path after = Files.createDirectory(folder.resolve("after"));
    Path expected = Jobs.finished(Jobs.template(template), after, downloads.toArray(new Path[0]));
    Path calculated = calculated(finished, edits);
    int compared = 0;
    try (XSSFWorkbook right = new XSSFWorkbook(Files.newInputStream(expected));
        XSSFWorkbook found = new XSSFWorkbook(Files.newInputStream(calculated))) {
      for (Sheet sheet : right) {
        String name = sheet.getSheetName();
        compared += LEFT_OUT.contains(name) || name.startsWith("Chart") ? 0 : compare(sheet, found);
      }
    }
    System.out.printf("Formulas right after edits, template %s: %d%n", template, compared);
    assertThat(compared).isGreaterThan(3000);
  }

  /** One cell for each kind of content, each in the row of another area in scope. */
  private static List<Edit> picked(Path finished, String[] names, Random random)
      throws IOException {
    List<Edit> edits = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      SheetTable workings = SheetTable.of(workbook, "Workings");
      List<String> areas = new ArrayList<>();
      for (int row : workings.rows()) {
        String code = workings.text(row, "Area code");
        if (code.matches("E0.*")) {
          areas.add(code);
        }
      }
      Collections.shuffle(areas, random);
      for (int i = 0; i < CONTENTS.size(); i++) {
        String input = names[2 * random.nextInt(names.length / 2)];
        List<String> headings =
            workings.headings().stream().filter(h -> h.endsWith("(" + input + ")")).toList();
        String label = headings.get(random.nextInt(headings.size()));
        String heading = label.substring(0, label.length() - input.length() - 3);
        edits.add(new Edit(input, areas.get(i), heading, CONTENTS.get(i)));
      }
    }
    return edits;
  }

  private Path download(Path sample, String input, List<Edit> all) throws IOException {
    try (Edits edits = Edits.of(sample, folder.resolve(sample.getFileName()))) {
      for (Edit edit : all) {
        if (edit.input().equals(input)) {
          Edits.set(edits.cell("Data", edit.area(), edit.heading()), edit.content());
        }
      }
      return edits.save();
    }
  }

  private Path calculated(Path finished, List<Edit> edits) throws IOException {
    Path edited = folder.resolve("edited.xlsx");
    try (Edits workbook = Edits.of(finished, edited)) {
      for (Edit edit : edits) {
        Cell cell = workbook.cell("Data " + edit.input(), edit.area(), edit.heading());
        Edits.set(cell, edit.content());
      }
      workbook.save();
    }
    Path bare = Uncached.copy(edited, folder.resolve("bare.xlsx"), UnaryOperator.identity());
    return LibreOffice.convert(bare, Files.createDirectory(folder.resolve("out")), "xlsx");
  }

  private static int compare(Sheet sheet, XSSFWorkbook found) {
    int compared = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          Sheet other = found.getSheet(sheet.getSheetName());
          Recalculated.assertSame(
              (XSSFCell) cell, Recalculated.rowLike(row, other).getCell(cell.getColumnIndex()));
          compared++;
        }
      }
    }
    return compared;
  }
}
