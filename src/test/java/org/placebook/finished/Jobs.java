package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;

/** Jobs as they are handed in: files, a template, a folder for the result. */
final class Jobs {
  static final Path FOUNDING_TEMPLATE = template("levelling-up");
  static final Path QUALIFICATIONS = Path.of("samples/levelling-up/qualifications-2011.xlsx");
  static final Path EMPLOYEES = Path.of("samples/levelling-up/employees-2019.xlsx");

  private Jobs() {}

  static Path template(String name) {
    return Path.of("templates", name + ".xlsx");
  }

  /** The founding case from the samples as they are. */
  static Path founding(Path folder) {
    return finished(FOUNDING_TEMPLATE, folder, QUALIFICATIONS, EMPLOYEES);
  }

  /** The same, made for an area. */
  static Path foundingAbout(String area, Path folder) {
    Request request =
        new Request(List.of(QUALIFICATIONS, EMPLOYEES), Optional.of(FOUNDING_TEMPLATE), folder);
    return finished(Run.process(request.about(Optional.of(area)), Progress.SILENT));
  }

  /** A job that must end with a finished workbook. */
  static Path finished(Path template, Path folder, Path... files) {
    return finished(outcome(template, folder, files));
  }

  private static Path finished(Outcome outcome) {
    assertThat(outcome).as("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    return ((Outcome.Finished) outcome).workbook();
  }

  static Outcome outcome(Path template, Path folder, Path... files) {
    Request request = new Request(List.of(files), Optional.of(template), folder);
    return Run.process(request, Progress.SILENT);
  }
}
