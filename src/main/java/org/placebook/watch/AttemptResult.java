package org.placebook.watch;

import java.nio.file.Path;
import java.util.List;
import org.placebook.table.Finding;

/** How an attempt at a job ended. */
sealed interface AttemptResult {

  /**
   * A result was made.
   *
   * @param workbook where the child process wrote it
   */
  record Made(Path workbook) implements AttemptResult {}

  /**
   * The files or the recipe cannot be finished; trying again would say the same.
   *
   * @param findings at least one
   */
  record Refused(List<Finding> findings) implements AttemptResult {}

  /**
   * The child process failed.
   *
   * @param sentence what happened, for an analyst
   */
  record Troubled(String sentence) implements AttemptResult {}
}
