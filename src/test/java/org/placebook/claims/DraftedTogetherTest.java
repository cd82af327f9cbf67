package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.recipe.control.ControlColumn;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.run.TemplateCheck;
import org.placebook.run.TemplateDraft;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** A template is drafted for several downloads at once, helps to be edited, and can be checked. */
class DraftedTogetherTest {
  @TempDir Path folder;
  private Path template = Path.of("");
  private List<Path> downloads = List.of();

  @BeforeEach
  void draft() throws IOException {
    Path homes =
        Files.writeString(
            folder.resolve("homes-2021.csv"),
            """
            Area code,Area name,Owned,Rented,All homes
            E06000001,Hartlepool,15,20,35
            E06000002,Middlesbrough,16,21,37
            E06000003,Redcar and Cleveland,17,24,41
            E06000004,Stockton-on-Tees,11,29,40
            """);
    Path people =
        Files.writeString(
            folder.resolve("people-2021.csv"),
            """
            Area code,Area name,Children,Adults,All people
            E06000005,Darlington,15,20,35
            E06000001,Hartlepool,25,20,45
            E06000002,Middlesbrough,16,31,47
            E06000003,Redcar and Cleveland,17,24,41
            """);
    downloads = List.of(homes, people);
    template = folder.resolve("draft.xlsx");
    TemplateDraft draft = TemplateDraft.of(downloads, template, LimitSettings.inForce());
    assertThat(draft.template()).contains(template);
    assertThat(draft.isWhole()).isTrue();
    assertThat(draft.findings())
        .extracting(Finding::message)
        .anyMatch(said -> said.contains("1 of its areas") && said.contains("Stockton-on-Tees"));
  }

  @Test
  void hasTheSheetsAndDropDownListsOfAShippedTemplate() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template))) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Start here");
      assertThat(workbook)
          .extracting(Sheet::getSheetName)
          .containsAll(ControlColumn.sheets())
          .contains("Headings of the download");
      for (String sheet : ControlColumn.sheets()) {
        assertThat(workbook.getSheet(sheet).getDataValidations())
            .as(sheet)
            .hasSameSizeAs(ControlColumn.of(sheet))
            .allMatch(DataValidation::getShowPromptBox);
      }
      assertThat(picked(workbook.getSheet("Lists"), 2))
          .isEqualTo("'Headings of the download'!$B$2:$B$11");
    }
  }

  private static String picked(XSSFSheet sheet, int column) {
    return sheet.getDataValidations().stream()
        .filter(list -> list.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
        .map(list -> list.getValidationConstraint().getFormula1())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void finishesAllOfThem() {
    Outcome outcome =
        Run.process(
            new Request(downloads, Optional.of(template), folder.resolve("out")), Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    assertThat(outcome.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void mistakesOfTheRecipeAndOfTheDownloadsAreNamedInOneGo() throws IOException {
    assertThat(TemplateCheck.of(template, downloads, LimitSettings.inForce()).usable()).isTrue();
    Path changed = folder.resolve("changed.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template));
        var out = Files.newOutputStream(changed)) {
      workbook.getSheet("Lists").getRow(1).getCell(2).setCellValue("Ownd");
      workbook.getSheet("Tables").getRow(1).getCell(6).setCellValue("haet");
      workbook.write(out);
    }
    TemplateCheck check = TemplateCheck.of(changed, downloads, LimitSettings.inForce());
    assertThat(check.usable()).isFalse();
    assertThat(check.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.place().sheet() + finding.place().cell())
        .containsExactlyInAnyOrder("TablesG2", "ListsC2");
  }
}
