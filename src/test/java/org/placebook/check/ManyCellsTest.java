package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

/** Sheets that are too many to be kept from the first look are read again, and judged alike. */
class ManyCellsTest {
  private static final Path TEMPLATE = Path.of("templates", "levelling-up.xlsx");

  /** The largest sheet has fewer cells, all sheets together have more. */
  private static final long FEW = 300;

  @Test
  void whatIsFoundDoesNotHangOnHowMuchIsKept() throws IOException, UnreadableFile {
    Limits all = Limits.DEFAULT;
    Limits few = new Limits(all.uncompressedBytes(), all.entries(), FEW, all.texts());

    List<CheckResult> found = Checker.check(TEMPLATE, all);

    assertThat(found).isNotEmpty();
    assertThat(Checker.check(TEMPLATE, few)).isEqualTo(found);
  }
}
