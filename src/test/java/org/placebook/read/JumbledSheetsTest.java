package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Table;

/**
 * The sheets of the catalogue, jumbled in great number: rows and cells of several, mixed, doubled
 * and blanked. Whatever comes out is a table that holds together. {@code -Djumble.cases=100000}
 * tries more, {@code -Djumble.seed=7} others.
 */
@Tag("slow")
class JumbledSheetsTest {
  private static final int CASES = Integer.getInteger("jumble.cases", 3000);
  private static final long SEED = Long.getLong("jumble.seed", 20231104L);

  @Test
  void everyTableHoldsTogether() throws IOException {
    List<List<String>> sheets = new ArrayList<>();
    for (Path file : CatalogueTest.cases().toList()) {
      List<String> lines = Files.readAllLines(file);
      sheets.add(lines.subList(1, lines.indexOf("----")));
    }
    Random random = new Random(SEED);
    int tables = 0;
    for (int i = 0; i < CASES; i++) {
      List<String> sheet = jumbled(sheets, random);
      Recognition recognition =
          assertTimeoutPreemptively(
              Duration.ofMinutes(2),
              () -> Recogniser.recognise("jumbled.xlsx", "Sheet", new TextGrid(sheet)),
              "case " + i + " of seed " + SEED);
      recognition.tables().forEach(table -> holdsTogether(table, sheet));
      tables += recognition.tables().size();
    }
    assertThat(tables).as("tables recognised").isGreaterThan(CASES / 3);
  }

  private static void holdsTogether(Table table, List<String> sheet) {
    String shown = String.join("\n", sheet);
    assertThat(table.header().last()).as(shown).isLessThan(table.body().first());
    assertThat(table.body().last()).as(shown).isLessThanOrEqualTo(sheet.size());
    assertThat(table.firstColumn()).as(shown).isLessThanOrEqualTo(table.lastColumn());
    assertThat(table.rows()).as(shown).isSorted().doesNotHaveDuplicates();
    assertThat(table.rows()).as(shown).allMatch(table.body()::contains);
    for (FigureColumn column : table.figures()) {
      assertThat(column.size()).as(shown).isEqualTo(table.rows().size());
    }
    for (LabelColumn column : table.labels()) {
      assertThat(column.size()).as(shown).isEqualTo(table.rows().size());
    }
  }

  private static List<String> jumbled(List<List<String>> sheets, Random random) {
    List<String> sheet = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      List<String> source = sheets.get(random.nextInt(sheets.size()));
      int from = random.nextInt(source.size());
      int to = from + 1 + random.nextInt(source.size() - from);
      sheet.addAll(random.nextInt(sheet.size() + 1), source.subList(from, to));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      change(sheet, random);
    }
    return sheet;
  }

  private static void change(List<String> sheet, Random random) {
    int row = random.nextInt(sheet.size());
    switch (random.nextInt(4)) {
      case 0 -> sheet.add(row, "");
      case 1 -> sheet.set(row, cellBlanked(sheet.get(row), random));
      case 2 -> sheet.add(sheet.get(row));
      default -> sheet.set(row, sheet.get(random.nextInt(sheet.size())) + "|" + sheet.get(row));
    }
  }

  private static String cellBlanked(String line, Random random) {
    String[] cells = line.split("\\|", -1);
    cells[random.nextInt(cells.length)] = random.nextBoolean() ? "" : "x";
    return String.join("|", Arrays.asList(cells));
  }
}
