package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.run.TemplateDraft;
import org.placebook.run.output.LimitSettings;

/** A drafted note says what holds when the recipe is run, not when it was drafted. */
class DraftedNoteTest {
  @TempDir Path folder;

  @Test
  void growsNotFalse() throws IOException {
    Path homes =
        Files.writeString(
            folder.resolve("homes.csv"),
            """
            Area code,Area name,Owned,Rented,All homes
            E06000001,Hartlepool,15,20,35
            E06000002,Middlesbrough,16,21,37
            E06000003,Redcar and Cleveland,17,24,41
            E06000004,Stockton-on-Tees,11,29,40
            E92000001,England,900,800,1700
            """);
    Path template = folder.resolve("draft.xlsx");
    assertThat(TemplateDraft.of(List.of(homes), template, LimitSettings.inForce()).template())
        .isPresent();
    Path fewer = folder.resolve("fewer.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template));
        var out = Files.newOutputStream(fewer)) {
      XSSFSheet areas = workbook.getSheet("Areas");
      areas.removeRow(areas.getRow(areas.getLastRowNum()));
      workbook.write(out);
    }
    assertThat(note(homes, template)).contains("Areas compared: 4.", "are against England.");
    assertThat(note(homes, fewer)).contains("Areas compared: 3.").doesNotContain("{");
  }

  private String note(Path homes, Path template) throws IOException {
    Outcome.Finished finished =
        (Outcome.Finished)
            Run.process(
                new Request(List.of(homes), Optional.of(template), folder.resolve("out")),
                Progress.SILENT);
    StringBuilder notes = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(finished.workbook()))) {
      for (var row : book.getSheet("Notes")) {
        if (row.getCell(0).getStringCellValue().equals("[note 1]")) {
          notes.append(row.getCell(1).getStringCellValue());
        }
      }
    }
    return notes.toString();
  }
}
