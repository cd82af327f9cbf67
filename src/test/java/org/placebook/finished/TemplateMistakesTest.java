package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.TemplateCheck;
import org.placebook.run.output.LimitSettings;

/** Every mistake of a template is found in one go, each with its sheet, cell and nearest match. */
class TemplateMistakesTest {
  @TempDir Path folder;

  private record Mistake(
      String sheet, String row, String heading, String content, String cell, String said) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          mistake("Inputs", "residents", "Unit", "counts", "G2", "the nearest is 'count'"),
          mistake("Inputs", "jobs", "Total", "sum of sectros", "F3", "the nearest is 'sectors'"),
          mistake("Lists", "qualifications", "Input", "resident", "B2", "nearest is 'residents'"),
          mistake("Areas", "Bury", "Area code", "E08000001", "A3", "stands in A2 already"),
          mistake("Tables", "Table 1", "Rows", "area and groups", "C2", "is 'areas and groups'"),
          mistake("Tables", "Table 2", "Highlight", "haet", "G3", "the nearest is 'heat'"),
          mistake("Tables", "Table 3", "Note", "note 22", "H4", "the nearest is 'note 2'"),
          mistake("Columns", "Table 1", "Formula", "SHRE({each})", "C2", "nearest is SHARE"),
          mistake("Columns", "Table 2", "Formula", "SHARE({each}", "C6", "not closed"),
          mistake("Columns", "Table 3", "For each", "sector", "D8", "the nearest is 'sectors'"),
          mistake("Correlations", "Table 4", "Method", "Pearsons", "G2", "nearest is 'Pearson'"),
          mistake("Charts", "Table 3", "Table", "Tabel 3", "A2", "the nearest is 'Table 3'"),
          mistake("Findings", "Table 1", "Finding", "larges", "B2", "the nearest is 'largest'"),
          mistake("Cover", "Title", "Item", "Titel", "A2", "the nearest is 'Title'"));

  private static Mistake mistake(
      String sheet, String row, String heading, String content, String cell, String said) {
    return new Mistake(sheet, row, heading, content, cell, said);
  }

  @Test
  void allAreFoundInOneGo() throws IOException {
    Path template = folder.resolve("levelling-up.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, template)) {
      for (Mistake mistake : MISTAKES) {
        Row header = edits.sheet(mistake.sheet()).getRow(0);
        Row row = edits.row(mistake.sheet(), mistake.row());
        header.forEach(
            cell -> {
              if (Edits.text(cell).equals(mistake.heading())) {
                row.getCell(cell.getColumnIndex()).setCellValue(mistake.content());
              }
            });
      }
      edits.save();
    }
    TemplateCheck check = TemplateCheck.of(template, LimitSettings.inForce());

    assertThat(check.usable()).isFalse();
    for (Mistake mistake : MISTAKES) {
      assertThat(check.findings())
          .as(mistake.toString())
          .anySatisfy(
              finding -> {
                assertThat(finding.place().sheet()).isEqualTo(mistake.sheet());
                assertThat(finding.place().cell()).isEqualTo(mistake.cell());
                assertThat(finding.message()).contains(mistake.said());
              });
    }
    assertThat(check.findings()).hasSizeBetween(MISTAKES.size(), MISTAKES.size() + 4);
  }
}
