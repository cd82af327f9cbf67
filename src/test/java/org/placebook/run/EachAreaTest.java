package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.OwnCover;
import org.placebook.run.output.WorkbookCheck;
import org.placebook.table.Finding;

/** One workbook for each area or group, from one template and one set of downloads. */
class EachAreaTest {
  private static final Path INPUT = Path.of("samples/area-profile/employment-2018.xlsx");
  private static final Path TEMPLATE = Path.of("templates/area-profile.xlsx");
  private static final String LEEDS = "E08000035";

  @TempDir Path folder;

  private Request request(String output) {
    return new Request(List.of(INPUT), Optional.of(TEMPLATE), folder.resolve(output));
  }

  private Request request(String output, Extras extras) {
    return new Request(List.of(INPUT), Optional.of(TEMPLATE), folder.resolve(output), extras);
  }

  private static Outcome.Finished finished(Request request) {
    return (Outcome.Finished) Run.process(request, Progress.SILENT);
  }

  @Test
  void eachIsTheWorkbookThatARunForItsAreaAloneMakes() throws IOException {
    Outcome.Finished each =
        finished(request("each").about(Optional.of("Coventry; " + LEEDS)).forEachArea());
    Outcome.Finished alone = finished(request("alone").about(Optional.of(LEEDS)));

    Path made = folder.resolve("each/area-profile-each");
    assertThat(each.each())
        .containsExactly(made.resolve("coventry.xlsx"), made.resolve("leeds.xlsx"));
    assertThat(made.resolve("leeds.xlsx")).hasSameBinaryContentAs(alone.workbook());
    assertThat(files(made)).containsExactlyInAnyOrder("coventry.xlsx", "index.xlsx", "leeds.xlsx");
    assertThat(files(folder.resolve("each"))).containsExactly("area-profile-each");
  }

  /** Its tables mark our areas, and have ranks, correlations, a heat map and charts beside them. */
  @Test
  void tablesOfAreasAreThoseOfARunAlone() throws IOException {
    List<Path> files =
        List.of(
            Path.of("samples/levelling-up/employees-2019.xlsx"),
            Path.of("samples/levelling-up/qualifications-2011.xlsx"));
    Optional<Path> template = Optional.of(Path.of("templates/levelling-up.xlsx"));
    finished(
        new Request(files, template, folder.resolve("each"))
            .about(Optional.of("Bury; Birmingham"))
            .forEachArea());
    Outcome.Finished alone =
        finished(
            new Request(files, template, folder.resolve("alone")).about(Optional.of("Birmingham")));

    Path made = folder.resolve("each/levelling-up-each");
    assertThat(made.resolve("birmingham.xlsx")).hasSameBinaryContentAs(alone.workbook());
    assertThat(made.resolve("bury.xlsx")).exists();
  }

  /** Its cells show [x] where those of the areas before and after it have figures. */
  @Test
  void areaWithoutFiguresHasTheWorkbookOfARunAlone() throws IOException {
    Optional<Path> template = Optional.of(changed("Areas", LEEDS, "Area code", "E08000099"));
    Outcome.Finished each =
        finished(
            new Request(List.of(INPUT), template, folder.resolve("each"))
                .about(Optional.of("Coventry; Leeds; Birmingham"))
                .forEachArea());
    for (Path made : each.each()) {
      String name = made.getFileName().toString();
      Outcome.Finished alone =
          finished(
              new Request(List.of(INPUT), template, folder.resolve(name))
                  .about(Optional.of(name.replace(".xlsx", ""))));
      assertThat(made).hasSameBinaryContentAs(alone.workbook());
    }
    assertThat(each.each()).hasSize(3);
  }

  /** Of manufacturing in 2018 the Business Register and Employment Survey has these jobs. */
  @Test
  void figuresAreThoseOfTheSurvey() throws IOException {
    Outcome.Finished each =
        finished(request("each").about(Optional.of("Coventry;Leeds")).forEachArea());

    assertThat(jobs(each.each().get(0))).isEqualTo(18_000);
    assertThat(jobs(each.each().get(1))).isEqualTo(29_000);
  }

  @Test
  void indexLeadsToEveryWorkbook() throws IOException {
    Outcome.Finished each = finished(request("each").forEachArea());

    Set<String> linked = new HashSet<>();
    try (Workbook index = new XSSFWorkbook(Files.newInputStream(each.workbook()))) {
      index.getSheet("Workbooks").getHyperlinkList().forEach(link -> linked.add(link.getAddress()));
    }
    assertThat(each.each()).hasSize(16).allMatch(Files::isRegularFile);
    each.each().forEach(file -> assertThat(linked).contains(file.getFileName().toString()));
    assertThat(WorkbookCheck.of(each.workbook()).isClean()).isTrue();
  }

  /** The report of each is the one that is made of its workbook alone. */
  @Test
  void eachHasItsReport() {
    Extras reported = new Extras(false, false, true);
    Outcome.Finished each =
        finished(request("each", reported).about(Optional.of("Coventry; " + LEEDS)).forEachArea());
    Outcome.Finished alone = finished(request("alone", reported).about(Optional.of(LEEDS)));

    Path made = folder.resolve("each/area-profile-each");
    assertThat(each.reports())
        .containsExactly(made.resolve("coventry-report.docx"), made.resolve("leeds-report.docx"));
    assertThat(each.reports().get(1)).hasSameBinaryContentAs(alone.reports().get(0));
  }

  @Test
  void coverAsksForEachGroup() throws IOException {
    Path template = changed("Cover", "Workbook for", "each group");
    Outcome.Finished each =
        finished(new Request(List.of(INPUT), Optional.of(template), folder.resolve("out")));

    assertThat(each.each())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("west-midlands.xlsx", "other-cities.xlsx");
    Outcome.Finished alone =
        finished(
            new Request(List.of(INPUT), Optional.of(template), folder.resolve("alone"))
                .about(Optional.of("West Midlands"))
                .forEachGroup());
    assertThat(alone.each()).hasSize(1);
    assertThat(alone.each().get(0)).hasSameBinaryContentAs(each.each().get(0));
  }

  @Test
  void wordThatIsNoneIsSaid() throws IOException {
    Path template = changed("Cover", "Workbook for", "every area");
    Outcome outcome =
        Run.process(
            new Request(List.of(INPUT), Optional.of(template), folder.resolve("out")),
            Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.findings())
        .extracting(Finding::message)
        .anyMatch(
            said ->
                said.contains("'every area' is not a word")
                    && said.contains("all areas; each area; each group"));
  }

  @Test
  void tableOfOurAreaWithoutOneIsLeftOutAndSaid() throws IOException {
    Path template = changed("Cover", "Our area", "");
    Outcome.Finished finished =
        finished(new Request(List.of(INPUT), Optional.of(template), folder.resolve("out")));
    assertThat(finished.findings())
        .extracting(Finding::message)
        .anyMatch(said -> said.startsWith("The table 'Profile' is of our area, and none is named"));
  }

  /** What is withheld is withheld in all: no copy shows a figure that another withholds. */
  @Test
  void whatIsWithheldIsWithheldInEveryCopy() throws IOException {
    Path template = OwnCover.of(changed("Inputs", "jobs", "Threshold", "1000"), folder);
    Outcome.Finished each =
        finished(
            new Request(
                    List.of(INPUT), Optional.of(template), folder.resolve("out"), new Extras(true))
                .about(Optional.of("Coventry;Leeds;Solihull"))
                .forEachArea());
    Set<String> withheld = new HashSet<>();
    for (Path copy : each.published()) {
      if (copy.toString().endsWith("-data-jobs.csv")) {
        withheld.add(Files.readString(copy));
      }
    }
    assertThat(withheld).hasSize(1).first().asString().contains("[c]");
    assertThat(each.published().stream().filter(p -> p.toString().endsWith(".ods"))).hasSize(3);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The jobs in manufacturing on the sheet Profile. */
  private static double jobs(Path workbook) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (Row row : book.getSheet("Profile")) {
        if (row.getCell(0).getStringCellValue().equals("Manufacturing")) {
          return row.getCell(1).getNumericCellValue();
        }
      }
    }
    throw new AssertionError("No row of manufacturing");
  }

  private Path changed(String sheet, String row, String value) throws IOException {
    return changed(sheet, row, "Value", value);
  }

  /** The template with another value in the row that begins so. */
  private Path changed(String sheet, String row, String column, String value) throws IOException {
    Path changed = folder.resolve("changed.xlsx");
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(TEMPLATE));
        OutputStream out = Files.newOutputStream(changed)) {
      Sheet cells = book.getSheet(sheet);
      int place = 0;
      while (!cells.getRow(0).getCell(place).getStringCellValue().equals(column)) {
        place++;
      }
      for (Row one : cells) {
        Cell first = one.getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (first.getStringCellValue().equals(row)) {
          one.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
        }
      }
      book.write(out);
    }
    return changed;
  }
}
