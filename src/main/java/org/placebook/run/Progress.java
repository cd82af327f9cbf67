package org.placebook.run;

/** Hears of each step of a job as it begins. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = step -> {};

  /** A step begins, in words such as {@code Reading employees-2019.xlsx}. */
  void begins(String step);
}
