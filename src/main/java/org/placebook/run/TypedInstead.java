package org.placebook.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.own.TypedFunctions;
import org.placebook.sheet.Limits;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Points from {@code process} to {@code add}, where functions are typed in a workbook's cells. */
final class TypedInstead {
  /** What programs show of a function that they do not know. */
  private static final Set<String> UNKNOWN = Set.of("#NAME?", "#N/A");

  private TypedInstead() {}

  /** What to do instead, for a file whose typed functions would be read as missing figures. */
  static Optional<Finding> in(ReadFile file, Limits limits) {
    if (file.tables().stream().noneMatch(TypedInstead::hasUnknown)) {
      return Optional.empty();
    }
    List<String> cells = TypedFunctions.in(file.path(), file.name(), limits);
    return cells.isEmpty() ? Optional.empty() : Optional.of(pointer(file.name(), cells));
  }

  private static Finding pointer(String name, List<String> cells) {
    return Finding.error(
        Place.file(name),
        "Functions of Placebook are typed in this workbook (%s%s), which process would read as missing figures. Run placebook add on it: their formulas are put into a copy of it."
            .formatted(
                cells.get(0),
                cells.size() > 1 ? " and %d more cells".formatted(cells.size() - 1) : ""));
  }

  /** A look at what was read anyhow, so that other files cost nothing. */
  private static boolean hasUnknown(Table table) {
    return table.figures().stream()
        .anyMatch(column -> column.hasMissing(figure -> UNKNOWN.contains(figure.original())));
  }
}
