package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.write.plan.Typed;

/** Texts of an input that would act as formulas stay texts wherever they end up. */
class TypedFormulasTest {
  private static final String TABLE =
      """
      Area code,Area,=1+1,+Shops,-Banks,@Farms
      E06000001,Hartlepool,100,20,50,30
      E06000002,=cmd|'/c calc'!A1,200,10,120,70
      E06000005,Darlington,50,5,25,20
      E06000047,County Durham,150,60,50,40
      """;

  @TempDir private Path folder;

  private Outcome.Finished finished() throws IOException {
    Path input = Files.writeString(folder.resolve("a.csv"), TABLE);
    Request request =
        new Request(
            List.of(input), Optional.empty(), folder.resolve("out"), new Extras(true, false));
    return (Outcome.Finished) Run.process(request, Progress.SILENT);
  }

  @Test
  void everyTextThatActsHasTheQuotePrefix() throws IOException {
    Outcome.Finished finished = finished();
    List<String> quoted = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(finished.workbook().toFile().toString())) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().matches("(?s)[=+\\-@].*")) {
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .as(sheet.getSheetName() + " " + cell.getAddress())
                  .isTrue();
              quoted.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    assertThat(quoted).contains("=1+1", "+Shops", "-Banks", "@Farms", "=cmd|'/c calc'!A1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-x",
        "@A",
        "\t=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        "\u200b=1",
        "\ufeff＝1",
        "\u2060+1",
        "\u00a0=1",
        " =1"
      })
  void actsAsAFormula(String text) {
    assertThat(Typed.asFormula(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", "Wards", "1=1", "–5", "\u200bA", "'=1"})
  void actsAsNone(String text) {
    assertThat(Typed.asFormula(text)).isFalse();
  }
}
