package org.placebook.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placebook.run.output.InspectJson;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.table.Table;

/**
 * What is recognised in a file.
 *
 * @param file its name
 * @param tables its tables
 * @param findings what was found on the way
 */
public record Inspection(String file, List<Table> tables, List<Finding> findings) {

  /** Looks into a file within limits; a file that cannot be read gives no tables and says why. */
  public static Inspection of(Path path, LimitSettings settings) {
    if (Files.isDirectory(path)) {
      return new Inspection(
          path.toString(),
          List.of(),
          List.of(
              Finding.error(
                  Place.file(path.toString()), "This is a folder. Name one of the files in it.")));
    }
    Dropped dropped = new Dropped(List.of(path));
    if (dropped.files().size() != 1) {
      return new Inspection(path.toString(), List.of(), new ArrayList<>(dropped.findings()));
    }
    ReadFile file = ReadFile.of(path, settings.limits());
    return new Inspection(file.name(), file.tables(), file.findings());
  }

  /** Whether the file could be read. */
  public boolean isReadable() {
    return !tables.isEmpty() || findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** One object in JSON. */
  public String json() {
    return InspectJson.of(file, tables, findings);
  }
}
