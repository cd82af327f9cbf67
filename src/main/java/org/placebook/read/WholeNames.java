package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/**
 * Rows of regions and countries that are called "All local authorities" in the column of names:
 * another column has the name that goes with the code.
 */
final class WholeNames {
  private WholeNames() {}

  /** The areas with such names put right, which is said. */
  static AreaLabels fill(
      AreaLabels found, List<LabelColumn> labels, List<Integer> rows, Remarks remarks) {
    if (found.codes().isEmpty()
        || found.names().isEmpty()
        || found.names().get().texts().values().stream().noneMatch(HeaderWords::isTotal)) {
      return found;
    }
    List<String> codes = found.codes().get().texts();
    LabelColumn names = found.names().get();
    List<String> filled = new ArrayList<>(names.texts());
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Optional<String> name =
          HeaderWords.isTotal(filled.get(i))
              ? nameOfCode(codes.get(i), i, labels)
              : Optional.empty();
      if (name.isPresent()) {
        filled.set(i, name.get());
        changed.add(rows.get(i));
      }
    }
    if (changed.isEmpty()) {
      return found;
    }
    say(names, changed, remarks);
    return new AreaLabels(
        found.codes(), Optional.of(new LabelColumn(names.heading(), names.position(), filled)));
  }

  private static Optional<String> nameOfCode(String code, int row, List<LabelColumn> labels) {
    Optional<AreaCode> gss = AreaCode.of(code);
    return labels.stream()
        .map(label -> label.texts().get(row))
        .filter(text -> gss.isPresent() && isNameOf(gss.get(), text))
        .findFirst();
  }

  private static boolean isNameOf(AreaCode code, String text) {
    return Areas.named(text).stream().anyMatch(area -> Areas.same(area.code(), code));
  }

  private static void say(LabelColumn names, List<Integer> rows, Remarks remarks) {
    String letter = Letters.of(names.position());
    int first = rows.get(0);
    int last = rows.get(rows.size() - 1);
    remarks.note(
        letter + first + (last > first ? ":" + letter + last : ""),
        Plural.of(rows.size(), "row is", "rows are")
            + " called a total in \"%s\"; taken as the region or country that the code and another column name."
                .formatted(names.heading()));
  }
}
