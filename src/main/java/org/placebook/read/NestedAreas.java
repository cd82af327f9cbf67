package org.placebook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placebook.area.AreaCodes;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/**
 * Places of several levels in one table, each level with columns of its own: a row that names no
 * district is the row of its region, and one that names no region either that of the country.
 */
final class NestedAreas {
  private NestedAreas() {}

  /** The areas with the gaps of the finest level filled from the coarser ones, which is said. */
  static AreaLabels fill(
      AreaLabels found, List<LabelColumn> labels, List<Integer> rows, Remarks remarks) {
    if (found.codes().isEmpty() || found.names().isEmpty()) {
      return found;
    }
    LabelColumn codes = found.codes().get();
    LabelColumn names = found.names().get();
    if (codes.texts().blanks() == 0) {
      return found;
    }
    List<String> filledCodes = new ArrayList<>(codes.texts());
    List<String> filledNames = new ArrayList<>(names.texts());
    List<Integer> filled = new ArrayList<>();
    for (LabelColumn coarser : coarser(labels, codes)) {
      List<String> itsNames =
          AreaLabels.namesOfFew(labels, coarser).map(LabelColumn::texts).orElse(coarser.texts());
      for (int i = 0; i < filledCodes.size(); i++) {
        if (filledCodes.get(i).isEmpty() && !coarser.texts().get(i).isEmpty()) {
          filledCodes.set(i, coarser.texts().get(i));
          filledNames.set(i, itsNames.get(i));
          filled.add(i);
        }
      }
    }
    if (filled.isEmpty()) {
      return found;
    }
    say(codes, rows, filled, remarks);
    LabelColumn allCodes = new LabelColumn(codes.heading(), codes.position(), filledCodes);
    LabelColumn allNames = new LabelColumn(names.heading(), names.position(), filledNames);
    return new AreaLabels(Optional.of(allCodes), Optional.of(allNames));
  }

  /** The other columns of GSS codes, those that tell most places apart first. */
  private static List<LabelColumn> coarser(List<LabelColumn> labels, LabelColumn codes) {
    return labels.stream()
        .filter(label -> !label.equals(codes) && isGss(label))
        .sorted(Comparator.comparingInt(label -> -label.texts().values().size()))
        .toList();
  }

  private static boolean isGss(LabelColumn label) {
    return AreaCodes.fitness(label.texts()) > 0
        && label.texts().values().stream()
            .allMatch(text -> text.isEmpty() || AreaCode.of(text).isPresent());
  }

  private static void say(
      LabelColumn codes, List<Integer> rows, List<Integer> filled, Remarks remarks) {
    int first = filled.stream().min(Comparator.naturalOrder()).orElseThrow();
    int last = filled.stream().max(Comparator.naturalOrder()).orElseThrow();
    String letter = Letters.of(codes.position());
    remarks.note(
        letter + rows.get(first) + (last > first ? ":" + letter + rows.get(last) : ""),
        Plural.of(filled.size(), "row names", "rows name")
            + " no area in \"%s\"; taken as the area that other columns name."
                .formatted(codes.heading()));
  }
}
