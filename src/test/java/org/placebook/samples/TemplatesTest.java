package org.placebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.placebook.formula.Parsed;
import org.placebook.formula.Parser;
import org.placebook.recipe.control.ControlColumn;

class TemplatesTest {

  static List<String> templates() {
    return Templates.NAMES;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void committedFileIsWhatTheProgramWrites(String template) throws IOException {
    Map<String, byte[]> written = Templates.parts(template);
    Map<String, byte[]> committed = StableFile.parts(Files.readAllBytes(file(template)));

    assertThat(committed.keySet()).isEqualTo(written.keySet());
    written.forEach((part, bytes) -> assertThat(committed.get(part)).as(part).isEqualTo(bytes));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void firstSheetHelpsAndEveryControlSheetIsThere(String template) throws IOException {
    Set<String> expected = new LinkedHashSet<>(List.of("Start here"));
    ControlColumn.all().forEach(column -> expected.add(column.sheet()));
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file(template)))) {
      assertThat(workbook).extracting(Sheet::getSheetName).containsExactlyElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyClosedVocabularyIsADropDownList(String template) throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file(template)))) {
      for (ControlColumn column : ControlColumn.all()) {
        if (column.choice() == ControlColumn.Choice.CLOSED) {
          assertThat(dropDowns(workbook.getSheet(column.sheet()), column.heading()))
              .as("%s, %s", column.sheet(), column.heading())
              .containsExactly(List.of(column.words().split(",")));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void textsUseOnlyTheColumnsAndWordsThereAre(String template) {
    Map<String, List<ControlColumn>> sheets =
        ControlColumn.all().stream().collect(Collectors.groupingBy(ControlColumn::sheet));
    sheets.forEach((sheet, columns) -> assertFits(template, sheet, columns));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyFormulaIsOne(String template) {
    for (Map<String, String> row : Lines.records("/templates/" + template + "/Columns.tsv")) {
      String formula = row.getOrDefault("Formula", "");
      assertThat(Parser.parse(formula)).as(formula).isInstanceOf(Parsed.Formula.class);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void houseStyleIsNamed(String template) throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file(template)))) {
      assertThat(workbook.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList())
          .extracting(CTCellStyle::getName)
          .containsExactly(
              "Normal",
              "Heading 1",
              "Heading 2",
              "Placebook header",
              "Placebook label",
              "Placebook figure",
              "Placebook total row",
              "Placebook link");
    }
  }

  /** Excel refuses a file with a longer list or longer help. */
  @Test
  void listsAndHelpAreWithinExcelsLimits() {
    for (ControlColumn column : ControlColumn.all()) {
      assertThat(column.words()).as(column.heading()).hasSizeLessThanOrEqualTo(255);
      assertThat(column.help()).as(column.heading()).hasSizeLessThanOrEqualTo(255);
      assertThat(column.heading()).hasSizeLessThanOrEqualTo(32);
    }
  }

  private static void assertFits(String template, String sheet, List<ControlColumn> columns) {
    String resource = "/templates/" + template + "/" + sheet + ".tsv";
    if (!Lines.exist(resource)) {
      return;
    }
    Map<String, ControlColumn> byHeading =
        columns.stream().collect(Collectors.toMap(ControlColumn::heading, column -> column));
    for (Map<String, String> row : Lines.records(resource)) {
      assertThat(byHeading.keySet()).as(resource).containsAll(row.keySet());
      row.forEach(
          (heading, text) -> {
            ControlColumn column = Objects.requireNonNull(byHeading.get(heading));
            if (column.choice() == ControlColumn.Choice.CLOSED) {
              assertThat(column.words().split(",")).as(resource).contains(text);
            }
          });
    }
  }

  private static List<List<String>> dropDowns(XSSFSheet sheet, String heading) {
    int column = headings(sheet).indexOf(heading);
    return sheet.getDataValidations().stream()
        .filter(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
        .filter(v -> v.getShowErrorBox() && v.getSuppressDropDownArrow())
        .map(v -> List.of(v.getValidationConstraint().getExplicitListValues()))
        .toList();
  }

  private static List<String> headings(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
        .map(Cell::getStringCellValue)
        .toList();
  }

  private static Path file(String template) {
    return Path.of("templates", template + ".xlsx");
  }
}
