package org.placebook.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.run.Outcome;
import org.placebook.run.Readiness;

/** What a child process does with files; tests have others than the real one. */
interface Engine {

  /**
   * Finishes a workbook.
   *
   * @param files the dropped files and folders
   * @param template the recipe; none to take the one among the files or to infer one
   * @param folder where the result goes
   * @param ourArea for which area; none to go by the recipe
   */
  Outcome process(List<Path> files, Optional<Path> template, Path folder, Optional<String> ourArea);

  /** Which inputs of a recipe are among the files. */
  Readiness readiness(Optional<Path> template, List<Path> files);
}
