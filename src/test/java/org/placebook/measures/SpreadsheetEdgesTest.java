package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * Where spreadsheets have ways of their own: cells that could point at each other, figures that
 * differ in their last digits, powers that have no result, members of a list whose names differ in
 * their case. Expected is what LibreOffice calculates from the formulas alone, or what the rule of
 * reasons says.
 */
class SpreadsheetEdgesTest {
  private static final String FIGURES =
      """
      Area code,Area name,Low,Mid,High
      E08000001,Bolton,0.1,0.2,0.3
      E08000002,Bury,0.3,0,0.3
      E08000003,Manchester,0,-2,5
      E92000001,England,1,2,4
      """;

  private static final String AGES =
      """
      Area code,Area name,Young events,Old events,Young,Old
      E08000001,Bolton,[x],9,[c],700
      E08000002,Bury,8,[c],[x],700
      E08000003,Manchester,8,9,[c],700
      E92000001,England,80,90,7000,9000
      """;

  private static final String TWINS =
      """
      Area code,Area name,Level,level,High
      E08000001,Bolton,0.1,0.2,0.3
      E08000002,Bury,0.3,0,0.3
      E08000003,Manchester,0,-2,5
      E92000001,England,1,2,4
      """;

  private static final List<String> EXPECTED =
      List.of(
          "First|Bolton|Low|0.1",
          "First|Bolton|Low again|0.1",
          "First|Manchester|Low again|0.0",
          "First|England|Low again|1.0",
          "First|Bury|England|1.0",
          "First|Bury|England again|1.0",
          "Second|Bury|Low|0.3",
          "Members|Mid|Here|0.2",
          "Members|Mid|Here again|0.2",
          "Twins|Level|Twin|0.1",
          "Twins|level|Twin|0.2",
          "Chart 1|Level|Twin|0.1",
          "Chart 1|level|Twin|0.2",
          "First|Bolton|Difference|0.0",
          "First|Manchester|Difference|-7.0",
          "First|Bolton|More|no",
          "First|England|More|no",
          "First|Bolton|Rank (of 3)|1.0",
          // RANK looks at all digits, comparisons at 15.
          "First|Bury|Rank (of 3)|2.0",
          "First|Bolton|Rank in north|1.0",
          "First|Bury|Rank in north|1.0",
          "First|Manchester|Rank (of 3)|3.0",
          "First|Bolton|Largest|joint: both; most",
          "First|Bury|Power|1.0",
          "First|Manchester|Power|[z]",
          "First|Bury|No power|1.0",
          "First|Manchester|No power|[z]",
          "First|Bolton|Rate|[x]",
          "First|Bury|Rate|[c]",
          "First|Manchester|Rate|[c]");

  @TempDir Path folder;

  @Test
  void bothReadingsAgreeWhereSpreadsheetsHaveTheirOwnWays() throws IOException {
    Path finished =
        FinishedFile.made(
            recipe(),
            folder.resolve("out"),
            Files.writeString(folder.resolve("figures.csv"), FIGURES),
            Files.writeString(folder.resolve("ages.csv"), AGES),
            Files.writeString(folder.resolve("twins.csv"), TWINS));
    Path bare = Uncached.copy(finished, folder.resolve("bare.xlsx"), UnaryOperator.identity());
    Path calculated =
        LibreOffice.convert(bare, Files.createDirectories(folder.resolve("lo")), "xlsx");
    try (FinishedFile ours = FinishedFile.open(finished);
        FinishedFile theirs = FinishedFile.open(calculated)) {
      assertThat(EXPECTED.stream().filter(line -> !isShown(ours, line))).isEmpty();
      assertThat(differing(ours, theirs)).isEmpty();
    }
  }

  private static boolean isShown(FinishedFile file, String line) {
    String[] parts = line.split("\\|", -1);
    String key = file.rows(parts[0]).get(0).containsKey("Of Bolton") ? "Of Bolton" : "Area name";
    Cell cell = FinishedFile.cell(file.row(parts[0], key, parts[1]), parts[2]);
    return cell.getCellType() == CellType.FORMULA && FinishedFile.shows(cell, parts[3], 1e-15);
  }

  private static List<String> differing(FinishedFile ours, FinishedFile theirs) {
    List<String> differing = new ArrayList<>();
    for (Sheet sheet : ours.workbook()) {
      Sheet other = theirs.workbook().getSheet(sheet.getSheetName());
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            Cell there = other.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            if (!FinishedFile.shows(there, FinishedFile.shown(cell), 1e-12)) {
              differing.add(
                  "%s %s: %s, there %s"
                      .formatted(
                          sheet.getSheetName(),
                          cell.getAddress(),
                          FinishedFile.shown(cell),
                          FinishedFile.shown(there)));
            }
          }
        }
      }
    }
    return differing;
  }

  private Path recipe() throws IOException {
    return new RecipeFile()
        .sheet(
            "Inputs",
            List.of(
                "Input|Look for|Unit|Comparator",
                "figures|figures|value|England",
                "ages|ages|count|England",
                "twins|twins|value|England"))
        .sheet(
            "Lists",
            List.of(
                "List|Input|Column|Label",
                "levels|figures|Low|",
                "levels|figures|Mid|",
                "levels|figures|High|",
                "twins|twins|Level .. High|",
                "events|ages|Young events|Young",
                "events|ages|Old events|Old",
                "people|ages|Young|Young",
                "people|ages|Old|Old"))
        .sheet(
            "Areas",
            List.of("Area code|Group", "E08000001|North", "E08000002|North", "E08000003|South"))
        .sheet(
            "Tables",
            List.of(
                "Table|Rows|Area|Comparator row",
                "First|areas||yes",
                "Second|areas||yes",
                "Members|levels|Bolton|no",
                "Twins|twins|Bolton|no"))
        .sheet("Charts", List.of("Table|Kind|Of", "Twins|ranked bar|Twin"))
        .sheet(
            "Columns",
            List.of(
                "Table|Heading|Formula|Format",
                "First|Low|figures[Low]|decimal 1",
                "First|Low again|figures[Low]|decimal 1",
                "First|England|COMPARATOR(figures[Low])|decimal 1",
                "First|England again|COMPARATOR(figures[Low])|decimal 1",
                "First|both|figures[Low] + figures[Mid]|decimal 1",
                "First|most|figures[High]|decimal 1",
                "First|Difference|[both] - figures[High]|decimal 1",
                "First|More|IF([both] > figures[High], \"yes\", \"no\")|text",
                "First|Rank|RANK([both])|whole",
                "First|Rank in north|RANK([both], group)|whole",
                "First|Largest|LARGEST([both], [most])|text",
                "First|Power|figures[Low] ^ figures[Mid]|decimal 1",
                "First|No power|POWER(figures[Low], 0)|decimal 1",
                "First|Rate|DSR(events, people, 1000)|decimal 1",
                "Second|Low|figures[Low]|decimal 1",
                "Members|Here|figures[{each}]|decimal 1",
                "Members|Here again|figures[{each}]|decimal 1",
                "Twins|Twin|twins[{each}] + 0|decimal 1"))
        .saved(folder.resolve("recipe.xlsx"));
  }
}
