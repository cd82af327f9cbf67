package org.placebook.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.book.SourceFile;
import org.placebook.book.release.EarlierRelease;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/**
 * The earlier release that an analyst named. One that cannot be read holds nothing up: the workbook
 * is finished, and why it was not compared is said.
 *
 * @param release its tables
 * @param source what the sheet Sources says of it; none where it could not be read
 * @param findings why it could not be read
 */
record Previous(EarlierRelease release, Optional<SourceFile> source, List<Finding> findings) {
  private static final String NOT_COMPARED =
      " The figures were therefore not compared with an earlier release.";

  static Previous of(Path path, Limits limits) {
    String name = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      return unread(name, path.toString(), "There is no such file; check the spelling.");
    }
    ReadFile file = ReadFile.digested(path, name, limits, List.of());
    Optional<Finding> broken =
        file.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst();
    if (file.tables().isEmpty()) {
      return unread(
          name,
          name,
          broken.map(Finding::sentence).orElse("No table of figures was found in the file."));
    }
    SourceFile source = new SourceFile("earlier release", name, "", "", "", file.sha256());
    return new Previous(new EarlierRelease(name, file.tables()), Optional.of(source), List.of());
  }

  /** The same with figures held back in some of its tables. */
  Previous with(List<MatchedInput> controlled) {
    return new Previous(release.with(controlled), source, findings);
  }

  private static Previous unread(String name, String place, String why) {
    return new Previous(
        new EarlierRelease(name, List.of()),
        Optional.empty(),
        List.of(Finding.warning(Place.file(place), why + NOT_COMPARED)));
  }
}
