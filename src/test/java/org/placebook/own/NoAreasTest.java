package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * A region and two nations beneath six districts never rank, correlate or count. By hand: Retail is
 * 10, 40, 20, 30, [c], 50 and Health 5, 9, 11, 2, 4, 8 in the districts.
 */
class NoAreasTest {
  /**
   * Of the five pairs (10,5) (40,9) (20,11) (30,2) (50,8): means 30 and 7, Sxy = 40, Sxx = 1000,
   * Syy = 50, so r = 40/sqrt(50000) and the slope of Health on Retail is 0.04.
   */
  private static final double R = 40 / Math.sqrt(50_000);

  @TempDir Path folder;

  private OwnBooks book() {
    OwnBooks books = OwnBooks.places();
    books.typed(7, "Rank", "=PB.RANK(Jobs[[#This Row],[Retail]])", 9);
    books.typed(8, "In group", "=PB.RANK(Jobs[[#This Row],[Retail]],\"group\")", 9);
    books.typed(9, "Of group", "=PB.GROUP(Jobs[[#This Row],[Health]])", 9);
    books.typed(10, "Fifth", "=PB.QUANTILE(Jobs[[#This Row],[Retail]],5)", 9);
    books.typed(11, "Score", "=PB.ZSCORE(Jobs[[#This Row],[Health]])", 9);
    books.table("Jobs", 9, 11);
    var statistics = books.book().createSheet("Statistics");
    int row = 1;
    for (String formula : EXPECTED.keySet()) {
      OwnBooks.put(statistics, row++, 1, "=PB." + formula);
    }
    return books;
  }

  private static final Map<String, Double> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("MEDIAN(Jobs[Retail])", 30.0);
    EXPECTED.put("MEDIAN(Jobs[Health])", 6.5);
    EXPECTED.put("AVERAGE(Jobs[Health])", 39 / 6.0);
    EXPECTED.put("N(Jobs[Health],Jobs[Retail])", 5.0);
    EXPECTED.put("CORREL(Jobs[Health],Jobs[Retail])", R);
    EXPECTED.put("SLOPE(Jobs[Health],Jobs[Retail])", 0.04);
    EXPECTED.put("COUNT(Jobs[Retail])", 5.0);
  }

  @Test
  void neitherRankNorCorrelateNorCount() throws Exception {
    Path added = OwnCase.added(book().write(folder.resolve("book.xlsx")), folder.resolve("added"));
    shows(added);
  }

  @Test
  void norWhenRecalculated() throws Exception {
    Path added = OwnCase.added(book().write(folder.resolve("book.xlsx")), folder.resolve("added"));
    Path stripped = Uncached.copy(added, folder.resolve("stripped.xlsx"), text -> text);
    Path out = Files.createDirectory(folder.resolve("out"));
    shows(LibreOffice.convert(stripped, out, "xlsx"));
  }

  private static void shows(Path workbook) throws Exception {
    try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      assertThat(column(book, "G"))
          .containsExactly("5.0", "2.0", "4.0", "3.0", "[c]", "1.0", "[z]", "[z]", "[z]");
      assertThat(column(book, "H"))
          .containsExactly("3.0", "1.0", "2.0", "2.0", "[c]", "1.0", "[z]", "[z]", "[z]");
      assertThat(column(book, "I"))
          .containsExactly("25.0", "25.0", "25.0", "14.0", "14.0", "14.0", "[z]", "[z]", "[z]");
      assertThat(column(book, "J"))
          .containsExactly("1.0", "4.0", "2.0", "3.0", "[c]", "5.0", "[z]", "[z]", "[z]");
      // Health: mean 6.5, sum of squared distances 57.5, s = sqrt(11.5).
      assertThat(Double.parseDouble(column(book, "K").get(0)))
          .isCloseTo(-1.5 / Math.sqrt(11.5), org.assertj.core.data.Offset.offset(1e-12));
      int row = 1;
      for (Map.Entry<String, Double> expected : EXPECTED.entrySet()) {
        String shown = OwnCase.shown(book, "Statistics", "A" + row++);
        assertThat(Double.parseDouble(shown))
            .as(expected.getKey())
            .isCloseTo(expected.getValue(), org.assertj.core.data.Offset.offset(1e-12));
      }
    }
  }

  private static List<String> column(Workbook book, String letter) {
    return column(book, letter, 10);
  }

  private static List<String> column(Workbook book, String letter, int last) {
    return java.util.stream.IntStream.rangeClosed(2, last)
        .mapToObj(row -> OwnCase.shown(book, "Jobs", letter + row))
        .toList();
  }

  /** By hand: of 10, 30 and 20 the middle is 20; partnerships lie across districts. */
  @Test
  void areasOfAnotherKindAreNoneEither() throws Exception {
    Path typed = folder.resolve("kinds.xlsx");
    OwnBooks.of(
            new Object[][] {
              {"Area", "Jobs"},
              {"ladu:Bolton", 10},
              {"ladu:Bury", 30},
              {"ladu:Oldham", 20},
              {"lep:Cumbria", 90},
              {"lep:Dorset", 80},
            })
        .typed(3, "Rank", "=PB.RANK(B{row})", 5)
        .typed(4, "Middle", "=PB.MEDIAN(B$2:B$6)", 5)
        .write(typed);
    Path target = folder.resolve("added");
    Added added = Adding.add(typed, target, OwnCase.adding("kinds.xlsx", false));

    assertThat(added.lines()).allMatch(line -> line.contains("3 areas of kind 'ladu'."));
    try (Workbook book = WorkbookFactory.create(target.toFile(), null, true)) {
      assertThat(column(book, "C", 6)).containsExactly("3.0", "1.0", "2.0", "[z]", "[z]");
      assertThat(column(book, "D", 6)).containsOnly("20.0");
    }
  }
}
