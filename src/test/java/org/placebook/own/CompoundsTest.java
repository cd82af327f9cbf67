package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * Functions of sums and quotients keep their brackets, and a divisor that has no figure is not
 * applicable. By hand: Total, Retail, Health are 100, 10, 5 in the first row, 200, 40, 9 in the
 * second, and 0, 20, 11 in the third.
 */
class CompoundsTest {
  private static final List<String> TYPED =
      List.of(
          "=PB.CHANGE(E{row}-F{row},F{row})",
          "=PB.CHANGE(E{row},F{row}/D{row})",
          "=PB.ROUND(PB.SHARE(E{row})/PB.SHARE(F{row}),3)",
          "=PB.ROUND(D{row}/SQRT(F{row}-6),3)");

  private static final List<List<String>> EXPECTED =
      List.of(
          // 5/5 - 1, 10/(5/100) - 1, (10/100)/(5/100), and no root of -1
          List.of("0", "199", "2", "[z]"),
          // 31/9 - 1, 40/(9/200) - 1, 40/9, 200/3^0.5
          List.of("2.444444444444", "887.888888888889", "4.444", "115.47"),
          // 9/11 - 1, then nothing to divide by
          List.of("-0.181818181818", "[z]", "[z]", "0"));

  @TempDir Path folder;

  @Test
  void bracketsStayAndDivisorsOfZeroAreNotApplicable() throws Exception {
    OwnBooks books = OwnBooks.places().put(4, 4, 0);
    for (int i = 0; i < TYPED.size(); i++) {
      books.typed(7 + i, "Made " + i, TYPED.get(i), 9);
    }
    Path added = OwnCase.added(books.write(folder.resolve("book.xlsx")), folder.resolve("added"));
    Path bare = Uncached.copy(added, folder.resolve("bare.xlsx"), xml -> xml);
    Path out = Files.createDirectory(folder.resolve("out"));
    for (Path workbook : List.of(added, LibreOffice.convert(bare, out, "xlsx"))) {
      try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
        for (int row = 0; row < EXPECTED.size(); row++) {
          for (int i = 0; i < TYPED.size(); i++) {
            String cell = (char) ('G' + i) + String.valueOf(row + 2);
            assertShows(EXPECTED.get(row).get(i), OwnCase.shown(book, "Jobs", cell), cell);
          }
        }
      }
    }
  }

  private static void assertShows(String expected, String shown, String cell) {
    if (expected.startsWith("[")) {
      assertThat(shown).as(cell).isEqualTo(expected);
    } else {
      assertThat(Double.parseDouble(shown))
          .as(cell)
          .isCloseTo(Double.parseDouble(expected), org.assertj.core.api.Assertions.within(1e-11));
    }
  }
}
