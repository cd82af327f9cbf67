package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.run.Outcome;

/**
 * No withheld figure can be worked out: two releases of random counts with totals and the printed
 * change between them are finished, and whoever knows how they add up solves for what is not shown,
 * by elimination, which is not how the figures were chosen.
 */
class WithheldInTwoReleasesTest {
  private static final List<String> PARTS = List.of("Farms", "Mines", "Mills", "Shops");
  private static final List<String> AREAS =
      List.of(
          "Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees", "Darlington");
  private static final int THRESHOLD = 10;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4, 5, 6, 7, 8})
  void cannotBeSolvedFor(long seed) throws IOException {
    int[][][] counts = counts(new Random(seed));
    Job job =
        new Job(folder)
            .input("works-2018.csv", text(2018, counts[0], counts[0]))
            .input("works-2022.csv", text(2022, counts[1], counts[0]))
            .sheet(
                "Inputs",
                "Input|Look for|Total|Comparator|Period|Threshold",
                "before|Works by kind and district, 2018|All works|England|2018|" + THRESHOLD,
                "after|Works by kind and district, 2022|All works|England|2022|" + THRESHOLD)
            .sheet(
                "Lists", "List|Column", "kinds|Farms", "kinds|Mines", "kinds|Mills", "kinds|Shops")
            .sheet("Tables", "Table|Title|Rows|Comparator row", "T|Works|areas|yes")
            .sheet(
                "Columns",
                "Table|Heading|Formula|For each|Format",
                "T|{each}|after[{each}] - before[{each}]|kinds|whole")
            .run();
    Outcome.Finished finished = (Outcome.Finished) job.outcome();
    Map<String, Double> shown = new LinkedHashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(finished.workbook()))) {
      shown.putAll(figures(book.getSheet("Data before"), "2018"));
      shown.putAll(figures(book.getSheet("Data after"), "2022"));
    }
    List<Map<String, Double>> sums = sums();
    List<String> hidden =
        sums.stream()
            .flatMap(s -> s.keySet().stream())
            .distinct()
            .filter(c -> !shown.containsKey(c))
            .toList();
    assertThat(hidden).isNotEmpty();
    for (int year = 0; year < 2; year++) {
      for (int area = 0; area < AREAS.size(); area++) {
        for (int part = 0; part < PARTS.size(); part++) {
          if (counts[year][area][part] > 0 && counts[year][area][part] < THRESHOLD) {
            assertThat(hidden).contains(cell(year, AREAS.get(area), PARTS.get(part)));
          }
        }
      }
    }
    assertThat(solved(sums, hidden)).isEmpty();
  }

  private static int[][][] counts(Random random) {
    int[][][] counts = new int[2][AREAS.size()][PARTS.size()];
    for (int[][] year : counts) {
      for (int[] area : year) {
        for (int part = 0; part < area.length; part++) {
          boolean isSmall = random.nextInt(10) == 0;
          area[part] = isSmall ? 1 + random.nextInt(9) : 10 + random.nextInt(200);
        }
      }
    }
    counts[1][0][0] = 3;
    return counts;
  }

  private static String text(int year, int[][] counts, int[][] before) {
    StringBuilder text = new StringBuilder("Works by kind and district, " + year + "\n");
    boolean isAfter = year == 2022;
    text.append("Area name,").append(String.join(",", PARTS)).append(",All works");
    text.append(isAfter ? ",Change in farms\n" : "\n");
    int[] totals = new int[PARTS.size() + 1];
    int changes = 0;
    for (int area = 0; area < AREAS.size(); area++) {
      text.append(AREAS.get(area));
      int all = 0;
      for (int part = 0; part < PARTS.size(); part++) {
        text.append(',').append(counts[area][part]);
        all += counts[area][part];
        totals[part] += counts[area][part];
      }
      totals[PARTS.size()] += all;
      changes += counts[area][0] - before[area][0];
      text.append(',').append(all);
      text.append(isAfter ? "," + (counts[area][0] - before[area][0]) + "\n" : "\n");
    }
    text.append("England");
    for (int total : totals) {
      text.append(',').append(total);
    }
    text.append(isAfter ? "," + changes + "\n" : "\n");
    return text.toString();
  }

  private static String cell(int year, String area, String column) {
    return (year == 0 ? "2018" : "2022") + "|" + area + "|" + column;
  }

  /** What a data sheet shows, by year, area and heading. */
  private static Map<String, Double> figures(XSSFSheet sheet, String year) {
    Map<String, Double> figures = new LinkedHashMap<>();
    List<String> headings = new ArrayList<>();
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (headings.isEmpty() && first != null && first.toString().startsWith("Area name")) {
        row.forEach(heading -> headings.add(heading.toString().lines().findFirst().orElse("")));
      } else if (!headings.isEmpty()) {
        for (int column = 1; column < headings.size(); column++) {
          if (row.getCell(column).getCellType() == CellType.NUMERIC) {
            figures.put(
                year + "|" + first + "|" + headings.get(column),
                row.getCell(column).getNumericCellValue());
          }
        }
      }
    }
    return figures;
  }

  /** All that adds up: each makes 0. */
  private static List<Map<String, Double>> sums() {
    List<String> rows = new ArrayList<>(AREAS);
    rows.add("England");
    List<String> columns = new ArrayList<>(PARTS);
    columns.add("All works");
    List<Map<String, Double>> sums = new ArrayList<>();
    for (int year = 0; year < 2; year++) {
      for (String row : rows) {
        Map<String, Double> sum = new LinkedHashMap<>();
        for (String part : PARTS) {
          sum.put(cell(year, row, part), 1.0);
        }
        sum.put(cell(year, row, "All works"), -1.0);
        sums.add(sum);
      }
      for (String column : columns) {
        Map<String, Double> sum = new LinkedHashMap<>();
        for (String area : AREAS) {
          sum.put(cell(year, area, column), 1.0);
        }
        sum.put(cell(year, "England", column), -1.0);
        sums.add(sum);
      }
    }
    for (String row : rows) {
      Map<String, Double> sum = new LinkedHashMap<>();
      sum.put(cell(1, row, "Farms"), 1.0);
      sum.put(cell(0, row, "Farms"), -1.0);
      sum.put(cell(1, row, "Change in farms"), -1.0);
      sums.add(sum);
    }
    return sums;
  }

  /** The hidden cells that the equations determine: alone in a row of the reduced system. */
  private static List<String> solved(List<Map<String, Double>> sums, List<String> hidden) {
    double[][] system =
        sums.stream()
            .map(s -> hidden.stream().mapToDouble(cell -> s.getOrDefault(cell, 0.0)).toArray())
            .toArray(double[][]::new);
    int pivot = 0;
    for (int column = 0; column < hidden.size() && pivot < system.length; column++) {
      int row = pivot;
      while (row < system.length && Math.abs(system[row][column]) < 1e-9) {
        row++;
      }
      if (row < system.length) {
        double[] swapped = system[row];
        system[row] = system[pivot];
        system[pivot] = swapped;
        eliminate(system, pivot++, column);
      }
    }
    List<String> solved = new ArrayList<>();
    for (double[] row : system) {
      List<String> unknown = new ArrayList<>();
      for (int column = 0; column < hidden.size(); column++) {
        if (Math.abs(row[column]) > 1e-9) {
          unknown.add(hidden.get(column));
        }
      }
      if (unknown.size() == 1) {
        solved.addAll(unknown);
      }
    }
    return solved;
  }

  private static void eliminate(double[][] system, int pivot, int column) {
    for (int row = 0; row < system.length; row++) {
      double factor = row == pivot ? 0 : system[row][column] / system[pivot][column];
      for (int i = 0; i < system[row].length; i++) {
        system[row][i] -= factor * system[pivot][i];
      }
    }
  }
}
