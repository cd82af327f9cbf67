package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.table.Finding;

/** What Placebook made of a folder is no download when the folder is given again. */
class SecondRunTest {
  @TempDir Path folder;

  private Outcome.Finished run() {
    return (Outcome.Finished)
        Run.process(new Request(List.of(folder), Optional.empty(), folder), Progress.SILENT);
  }

  @Test
  void ownWorkbooksArePassedOverAndNamed() throws IOException {
    Files.writeString(
        folder.resolve("homes.csv"),
        """
        Area code,Area name,Owned,Rented,All homes
        E06000001,Hartlepool,15,20,35
        E06000002,Middlesbrough,16,21,37
        E06000003,Redcar and Cleveland,17,24,41
        """);
    Outcome.Finished first = run();
    assertThat(first.workbook()).hasFileName("homes-finished.xlsx");
    assertThat(first.findings())
        .extracting(Finding::message)
        .noneMatch(m -> m.contains("Passed over"));
    Outcome.Finished second = run();
    assertThat(second.workbook()).hasFileName("homes-finished-2.xlsx");
    assertThat(second.findings())
        .extracting(Finding::message)
        .anyMatch(
            m -> m.startsWith("Passed over, because Placebook made them: homes-finished.xlsx."));
  }
}
