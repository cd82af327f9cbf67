package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.output.WorkbookCheck;

/** More than a thousand areas: the numbers of their rows are shown as other figures are. */
class ManyAreasTest {
  private static final int AREAS = 1_100;

  @TempDir private Path folder = Path.of("");

  @Test
  void finishedWorkbookKeepsTheRules() throws IOException {
    StringBuilder text = new StringBuilder("Area code,Area name,Jobs,Firms\n");
    for (int area = 0; area < AREAS; area++) {
      text.append("E0%07d,Place %s,%d,%d\n".formatted(area + 1, letters(area), area * 7, area % 9));
    }
    Path input = Files.writeString(folder.resolve("places.csv"), text);
    Outcome.Finished finished =
        (Outcome.Finished)
            Run.process(
                new Request(List.of(input), Optional.empty(), folder.resolve("out")),
                Progress.SILENT);

    assertThat(WorkbookCheck.of(finished.workbook()).findings())
        .noneMatch(finding -> finding.place().sheet().equals("Workings"));
  }

  private static String letters(int number) {
    return ""
        + (char) ('A' + number / 676)
        + (char) ('A' + number / 26 % 26)
        + (char) ('a' + number % 26);
  }
}
