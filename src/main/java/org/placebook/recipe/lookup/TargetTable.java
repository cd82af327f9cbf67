package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Orientation;
import org.placebook.table.Table;

/** The table of larger areas. */
final class TargetTable {
  private TargetTable() {}

  /**
   * A table with a target a row, on the rows of their first members.
   *
   * @param from the table of the members
   */
  static Table of(Table from, List<TargetArea> targets, List<FigureColumn> figures) {
    List<String> codes = targets.stream().map(TargetArea::code).toList();
    List<String> within = targets.stream().map(TargetArea::liesIn).toList();
    boolean hasCodes = codes.stream().anyMatch(code -> !code.isEmpty());
    List<LabelColumn> labels = new ArrayList<>();
    if (within.stream().anyMatch(name -> !name.isEmpty())) {
      labels.add(new LabelColumn("District", from.firstColumn(), within));
    }
    return new Table(
        from.file(),
        from.sheet(),
        from.number(),
        from.title(),
        from.preamble(),
        from.header(),
        from.body(),
        from.firstColumn(),
        from.lastColumn(),
        Orientation.AREAS_DOWN,
        hasCodes
            ? Optional.of(new LabelColumn("Area code", from.firstColumn(), codes))
            : Optional.empty(),
        Optional.of(new LabelColumn("Area name", from.firstColumn(), names(targets))),
        labels,
        figures,
        targets.stream().map(target -> from.rows().get(target.members().get(0).row())).toList(),
        from.legend(),
        from.notes());
  }

  /** Two wards of one name are told by what they lie in. */
  private static List<String> names(List<TargetArea> targets) {
    Map<String, Integer> times = new HashMap<>();
    targets.forEach(target -> times.merge(target.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    return targets.stream()
        .map(
            target ->
                times.getOrDefault(target.name().toLowerCase(Locale.ROOT), 1) > 1
                        && !target.liesIn().isEmpty()
                    ? target.name() + ", " + target.liesIn()
                    : target.name())
        .toList();
  }
}
