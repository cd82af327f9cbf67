package org.placebook.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.OwnCover;

/** The sample of the founding case, finished with its copies for publication. */
public final class PublishedSample {
  private PublishedSample() {}

  /** One run into a folder; answers the copies. */
  public static List<Path> in(Path folder) {
    Outcome outcome =
        Run.process(
            new Request(
                List.of(Path.of("samples", "levelling-up")),
                Optional.of(OwnCover.of(Path.of("templates", "levelling-up.xlsx"), folder)),
                folder,
                new Extras(true)),
            Progress.SILENT);
    return ((Outcome.Finished) outcome).published();
  }
}
