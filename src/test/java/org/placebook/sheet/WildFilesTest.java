package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.PublishedFiles;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.parts.TwoFeatures;
import org.placebook.sheet.xlsx.XlsxFile;

/** Files as government departments publish them. */
final class WildFilesTest {

  static List<String> names() {
    return PublishedFiles.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySheetOpens(String name) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(PublishedFiles.path(name), Limits.DEFAULT)) {
      assertThat(file.sheets()).isNotEmpty();
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        assertThat(file.grid(sheet).lastRow()).isNotNegative();
      }
    }
  }

  /** Those that can be read in two ways. */
  static List<String> openXml() {
    return PublishedFiles.names().stream().filter(name -> name.matches(".*\\.xls[xm]")).toList();
  }

  @ParameterizedTest
  @MethodSource("openXml")
  void theFastAndThePlainReaderAgree(String name) throws IOException, UnreadableFile {
    Path path = PublishedFiles.path(name);
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      XlsxFile xlsx = (XlsxFile) file;
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        assertThat(Grids.describe(xlsx.grid(sheet)))
            .isEqualTo(Grids.describe(xlsx.plainGrid(sheet)));
      }
    }
    TwoFeatures.assertSame(path);
  }
}
