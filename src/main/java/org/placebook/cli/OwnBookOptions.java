package org.placebook.cli;

import java.nio.file.Path;
import org.placebook.run.OwnWorkbook;
import picocli.CommandLine.Option;

/** Where an own workbook goes after its functions were put in or taken out. */
final class OwnBookOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where NAME-placebook.xlsx goes; this folder if left out.")
  private Path folder = Path.of(".");

  @Option(
      names = "--in-place",
      description =
          "Change BOOK itself; a copy of it is kept beside it as NAME.before-placebook.xlsx.")
  private boolean inPlace;

  /** The same with whether sheets that were added before give way. */
  OwnWorkbook.How how(boolean replace) {
    return new OwnWorkbook.How(folder, inPlace, replace);
  }
}
