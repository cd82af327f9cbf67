package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placebook.PublishedFiles;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Table;

/** Holds what is recognised in twenty real workbooks against what stands in them. */
@Tag("slow")
class RealTablesTest {
  @Test
  void recognisesTheTablesOfRealWorkbooks() throws IOException {
    ScoreBoard board = new ScoreBoard();
    Map<String, List<Table>> tables = new HashMap<>();
    for (Truth truth : Truth.read(PublishedFiles.path("truth.tsv"))) {
      Path file = PublishedFiles.path(truth.text("file"));
      board.compare(truth, tables.computeIfAbsent(truth.text("file"), unused -> tables(file)));
    }
    System.out.print(board);
    board.misses().forEach(System.out::println);
    assertThat(board.share()).as("share of all fields").isEqualTo(1);
  }

  private static List<Table> tables(Path path) {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      return Recogniser.recognise(file).tables();
    } catch (UnreadableFile | IOException e) {
      System.out.println(path.getFileName() + ": " + e.getMessage());
      return List.of();
    }
  }
}
