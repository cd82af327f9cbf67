package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.OwnCover;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** The disk refuses what was asked for beside the workbook: the workbook is there, and is named. */
class UnwrittenCopiesTest {
  private static final Path SAMPLE = Path.of("samples/area-profile/employment-2018.xlsx");
  private static final Path TEMPLATE = Path.of("templates/area-profile.xlsx");

  @TempDir private Path folder;

  @Test
  void workbookIsHandedOverAndWhatLacksIsSaid() {
    Path out = folder.resolve("out");
    Request request =
        new Request(
            List.of(SAMPLE),
            Optional.of(OwnCover.of(TEMPLATE, folder)),
            out,
            new Extras(true, true));
    Outcome outcome =
        Run.process(
            request,
            step -> {
              if (step.contains("publication")) {
                takeAway(out);
              }
            });

    Outcome.Finished finished = (Outcome.Finished) outcome;
    assertThat(finished.published()).isEmpty();
    assertThat(finished.pictures()).isEmpty();
    assertThat(finished.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::message)
        .anyMatch(m -> m.startsWith("The copies for publication could not be written"))
        .anyMatch(m -> m.startsWith("The pictures could not be written"))
        .allMatch(m -> m.contains("The finished workbook is there: area-profile-finished.xlsx."));
  }

  /** A file stands where the folder was: nothing more can be written there. */
  private void takeAway(Path out) {
    try {
      Files.move(out, folder.resolve("elsewhere"));
      Files.createFile(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
