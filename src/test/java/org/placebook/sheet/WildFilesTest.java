package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.Shared;

/** Files as government departments publish them. */
final class WildFilesTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Shared.path("data/wild"))) {
      return all.filter(file -> file.toString().matches(".*\\.xls[xmb]?")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySheetOpens(Path path) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      assertThat(file.sheets()).isNotEmpty();
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        assertThat(file.grid(sheet).lastRow()).isNotNegative();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFastAndThePlainReaderAgree(Path path) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      assumeTrue(file instanceof XlsxFile, "skipped: one way of reading only");
      XlsxFile xlsx = (XlsxFile) file;
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        assertThat(Grids.describe(xlsx.grid(sheet)))
            .isEqualTo(Grids.describe(xlsx.plainGrid(sheet)));
      }
    }
    if (path.toString().matches(".*\\.xls[xm]")) {
      TwoFeatures.assertSame(path);
    }
  }
}
