package org.placebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  private static final String DOWNLOAD =
      """
      Jobs by district
      ,
      date,2019
      ,
      Area,mnemonic,Farms,Shops
      Hartlepool,E06000001,10,20
      Middlesbrough,E06000002,*,30
      ,
      * Figures suppressed.
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("jobs.csv"), DOWNLOAD);
  }

  private int run(String... arguments) {
    return CommandLineDoor.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), Map.of());
  }

  @Test
  void saysInWordsWhatWasRecognisedAndByWhat() {
    assertThat(run("inspect", file.toString())).isZero();
    assertThat(out.toString())
        .startsWith("Sheet jobs, table 1: Jobs by district\n".replace("\n", System.lineSeparator()))
        .contains("  date: 2019")
        .contains("Row 5: headings. Rows 6 to 7: figures, in 2 rows. Columns A to D.")
        .contains("codes in column B (mnemonic), such as E06000001")
        .contains("names in column A (Area), such as Hartlepool")
        .contains("C   Farms: 1 figure; missing: 1 confidential (*)")
        .contains("The file says that * means: confidential [c].");
  }

  @Test
  void refusesWhatIsOverALimitThatWasSet() {
    assertThat(run("inspect", "--limit", "cells=5", file.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("more than 5 cells", "--limit cells=");
    assertThat(run("inspect", "--limit", "cells=1K", file.toString())).isZero();
  }

  @Test
  void doesNotUnderstandALimitOfAnotherName() {
    assertThat(run("inspect", "--limit", "rows=5", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no limit 'rows'; there are: cells");
  }
}
