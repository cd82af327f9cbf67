package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.parts.TwoFeatures;
import org.placebook.sheet.xlsx.XlsxFile;

/** The byte scanner and the plain XML reader give the same cells of every xlsx of this project. */
final class TwoReadersTest {

  static List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("samples", "templates", "src/test/resources")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().matches(".*\\.xls[xm]")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void theSamplesAndTemplatesAreAmongThem() throws IOException {
    assertThat(files()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothReadTheSame(Path path) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      XlsxFile xlsx = (XlsxFile) file;
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        List<String> plain = Grids.describe(xlsx.plainGrid(sheet));
        assertThat(Grids.describe(xlsx.grid(sheet))).isEqualTo(plain);
      }
    }
    TwoFeatures.assertSame(path);
  }
}
