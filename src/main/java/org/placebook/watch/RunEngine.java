package org.placebook.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.run.Outcome;
import org.placebook.run.OwnWorkbook;
import org.placebook.run.Progress;
import org.placebook.run.Readiness;
import org.placebook.run.Request;
import org.placebook.run.Run;

/** The real pipeline. */
final class RunEngine implements Engine {
  @Override
  public Outcome process(
      List<Path> files, Optional<Path> template, Path folder, Optional<String> ourArea) {
    Request request = new Request(files, template, folder).about(ourArea);
    return template
        .<Optional<Outcome>>map(recipe -> Optional.empty())
        .orElseGet(() -> OwnWorkbook.dropped(files, folder))
        .orElseGet(() -> Run.process(request, Progress.SILENT));
  }

  @Override
  public Readiness readiness(Optional<Path> template, List<Path> files) {
    Request request = new Request(files, template, Path.of("."));
    return Readiness.of(template, files, request.limits());
  }
}
