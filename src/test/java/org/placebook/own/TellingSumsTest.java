package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.table.Finding;

/** Nothing of hers is withheld for disclosure; what gives a withheld figure back is named. */
class TellingSumsTest {
  private static final Object[][] TELLING = {
    {"Area code", "Area", "Total", "Retail", "Health", "Typed"},
    {"E08000001", "Bolton", 30, 10, 20, ""},
    {"E08000002", "Bury", 70, 40, 30, ""},
    {"E08000003", "Manchester", 90, "[c]", 50, ""},
    {"E08000004", "Oldham", 60, 25, 35, ""},
  };

  @TempDir Path folder;

  private Added added(Object[][] cells) throws Exception {
    Path book =
        OwnBooks.of(cells)
            .typed(6, "Typed", "=PB.SHARE(E{row})", cells.length - 1)
            .write(folder.resolve("book.xlsx"));
    return Adding.add(book, folder.resolve("added"), OwnCase.adding("book.xlsx", false));
  }

  @Test
  void withheldCellsThatOthersGiveBackAreNamedWithThem() throws Exception {
    Added added = added(TELLING);

    assertThat(added.isWritten()).isTrue();
    assertThat(added.findings())
        .filteredOn(finding -> finding.message().contains("subtraction"))
        .extracting(Finding::sentence)
        .hasSize(1)
        .first()
        .asString()
        .contains("C4, E4 give it back");
    assertThat(added.findings().get(0).place().cell()).isEqualTo("D4");
  }

  @Test
  void aSecondGapInTheSumTellsNothing() throws Exception {
    Object[][] safe = TELLING.clone();
    safe[3] = new Object[] {"E08000003", "Manchester", 90, "[c]", "[c]", ""};

    assertThat(added(safe).findings())
        .extracting(Finding::message)
        .noneMatch(message -> message.contains("subtraction"));
  }
}
