package org.placebook.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with made-up figures and a recipe that asks for charts of every kind. */
final class ChartRecipe {
  static final List<String> AGES = List.of("0 to 19", "20 to 39", "40 to 59", "60 and over");
  static final List<String> SECTORS = List.of("Farming", "Making", "Selling", "Caring");

  /** The district whose figure for Caring is suppressed in the later year. */
  static final int SUPPRESSED = 4;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final int districts;

  private ChartRecipe(int districts) {
    this.districts = districts;
  }

  static int then(int district, int sector) {
    return 100 + (district * 37 + sector * 53) % 400;
  }

  static int now(int district, int sector) {
    return 100 + (district * 61 + sector * 29) % 400;
  }

  static int people(int district, int age, boolean women) {
    return 900 - 150 * age + district + (women ? 20 * age : 0);
  }

  /** Writes the workbook; each chart is a row of the sheet Charts, its cells apart by |. */
  static Path write(Path file, int districts, String... charts) throws IOException {
    ChartRecipe recipe = new ChartRecipe(districts);
    recipe.control(charts);
    recipe.figures();
    try (OutputStream out = Files.newOutputStream(file);
        XSSFWorkbook workbook = recipe.workbook) {
      workbook.write(out);
    }
    return file;
  }

  private void control(String... charts) {
    sheet(
        "Inputs",
        "Input|Look for|Unit|Comparator|Total",
        "men|men|count|England|sum of ages",
        "women|women|count|England|sum of ages",
        "then|earlier|count|England|sum of sectors",
        "now|later|count|England|sum of sectors");
    Sheet lists = sheet("Lists", "List|Column");
    AGES.forEach(age -> row(lists, "ages|" + age));
    SECTORS.forEach(sector -> row(lists, "sectors|" + sector));
    Sheet areas = sheet("Areas", "Area code|Area name|Group");
    for (int i = 1; i <= districts; i++) {
      row(areas, "E0609%04d|District %d|%s".formatted(i, i, i % 2 == 0 ? "Even" : "Odd"));
    }
    sheet(
        "Tables",
        "Table|Rows|Area|Comparator row",
        "Ages|ages|District 1|no",
        "Shares|areas and groups||yes",
        "Quotients|areas and groups||yes",
        "Groups|groups||yes");
    sheet(
        "Columns",
        "Table|Heading|Formula|For each|Format",
        "Ages|Men\n(people)|men[{each}]||whole",
        "Ages|Women\n(people)|women[{each}]||whole",
        "Shares|Jobs then|TOTAL(then[Making])||whole",
        "Shares|Jobs now|TOTAL(now[Making])||whole",
        "Shares|{each} then\n(%)|SHARE(then[{each}])|sectors|percent 1",
        "Shares|{each} now\n(%)|SHARE(now[{each}])|sectors|percent 1",
        "Shares|Largest|LARGEST(sectors)||text",
        "Quotients|{each}\n(LQ)|LQ(then[{each}])|sectors|decimal 2",
        "Groups|Caring then\n(%)|SHARE(then[Caring])||percent 1");
    sheet(
        "Correlations",
        "Table|Rows|Row measure|Columns|Column measure",
        "Pairs|sectors|SHARE(then[{each}])|sectors|SHARE(then[{each}])");
    Sheet asked = sheet("Charts", "Table|Kind|Of|X|Y|Title|Alt text");
    Arrays.stream(charts).forEach(chart -> row(asked, chart));
  }

  private void figures() {
    data("men", AGES, (district, age) -> people(district, age, false));
    data("women", AGES, (district, age) -> people(district, age, true));
    data("earlier", SECTORS, ChartRecipe::then);
    data("later", SECTORS, ChartRecipe::now);
  }

  private interface Figure {
    int of(int district, int column);
  }

  private void data(String name, List<String> columns, Figure figure) {
    Sheet sheet = sheet("Data " + name, "Made-up figures, " + name);
    row(sheet, "Area code|Area name|" + String.join("|", columns));
    int[] totals = new int[columns.size()];
    for (int district = 1; district <= districts; district++) {
      Row row = row(sheet, "E0609%04d|District %d".formatted(district, district));
      for (int column = 0; column < columns.size(); column++) {
        int number = figure.of(district, column);
        totals[column] += 3 * number;
        boolean hidden = name.equals("later") && district == SUPPRESSED && column == 3;
        if (hidden) {
          row.createCell(2 + column).setCellValue("[c]");
        } else {
          row.createCell(2 + column).setCellValue(number);
        }
      }
    }
    Row england = row(sheet, "E92000001|England");
    for (int column = 0; column < totals.length; column++) {
      england.createCell(2 + column).setCellValue(totals[column]);
    }
  }

  private Sheet sheet(String name, String... rows) {
    Sheet sheet = workbook.createSheet(name);
    Arrays.stream(rows).forEach(row -> row(sheet, row));
    return sheet;
  }

  private static Row row(Sheet sheet, String cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    String[] texts = cells.split("\\|", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }
}
