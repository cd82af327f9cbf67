package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placebook.table.Finding;
import org.placebook.table.Named;

/**
 * The rows of a table that are areas in scope: of one level, and no totals.
 *
 * @param areas in the order of the table
 * @param remarks what was left out, and why; what looks like a total and stays
 */
record ScopeRows(List<Integer> areas, List<Finding> remarks) {
  private static final String SHEET_AREAS =
      " If that is not meant, list the areas on the sheet Areas of a template";

  /**
   * Among some rows.
   *
   * @param rows without comparators, regions, countries and what is called a total
   */
  static ScopeRows of(MatchedInput input, List<Integer> rows) {
    String[] codes = RowLevels.codes(input, rows);
    Levels levels = Levels.of(rows, codes);
    AreaShapes shapes = AreaShapes.of(input, levels.kept());
    Map<Integer, TotalRows.Found> found =
        TotalRows.among(
            input,
            levels.kept(),
            row ->
                (!codes[row].isEmpty() || shapes.isUsual(row)) && !Wholes.isTotal(input.name(row)),
            row -> Wholes.mayBeTotal(input.name(row)));
    List<Integer> areas = levels.kept().stream().filter(row -> !isLeftOut(found, row)).toList();
    Remarks remarks = new Remarks(input, new ArrayList<>());
    remarks.otherLevels(levels, codes);
    remarks.disputed(levels.disputed());
    remarks.totals(found);
    remarks.withoutCode(areas, shapes);
    return new ScopeRows(areas, remarks.all());
  }

  private static boolean isLeftOut(Map<Integer, TotalRows.Found> found, int row) {
    return Optional.ofNullable(found.get(row))
        .filter(f -> f.kind() != TotalRows.Kind.DOUBTFUL)
        .isPresent();
  }

  /** What is said of the number of rows that one is the sum of. */
  private static String ofHowMany(Map<Integer, TotalRows.Found> found, int row) {
    return Optional.ofNullable(found.get(row)).map(f -> ", of " + f.members()).orElse("");
  }

  /** What is said of rows. */
  private record Remarks(MatchedInput input, List<Finding> all) {

    void otherLevels(Levels levels, String[] codes) {
      note(
          levels.others(),
          "Not compared, for being of another level than the %d rows that are: %s."
              .formatted(
                  levels.kept().size(),
                  named(
                      levels.others(),
                      row -> {
                        long members = levels.members(row, codes);
                        return members > 1 ? ", the whole of %d of them".formatted(members) : "";
                      })));
    }

    void disputed(List<Integer> rows) {
      if (!rows.isEmpty()) {
        all.add(
            Finding.warning(
                ScopeAreas.place(input, rows.get(0)),
                "These stand for the same ground by codes of different years, and which are meant"
                    + " is not known, so none is compared: "
                    + named(rows, row -> "")
                    + ". List those that are meant on the sheet Areas of a template, or keep only"
                    + " their rows in a copy of the file"));
      }
    }

    void totals(Map<Integer, TotalRows.Found> found) {
      List<Integer> sums = of(TotalRows.Kind.SUM, found);
      note(
          sums,
          "Not compared, for being the sum of other rows: %s."
              .formatted(named(sums, row -> ofHowMany(found, row))));
      List<Integer> means = of(TotalRows.Kind.MEAN, found);
      note(
          means,
          "Not compared, for being the mean of all other rows: %s."
              .formatted(named(means, row -> "")));
      List<Integer> doubtful = of(TotalRows.Kind.DOUBTFUL, found);
      if (!doubtful.isEmpty()) {
        all.add(
            Finding.warning(
                ScopeAreas.place(input, doubtful.get(0)),
                "The figures of %s add up other rows, or nearly; kept as an area, since its code or"
                        .formatted(named(doubtful, row -> ""))
                    + " some column says so. If it is a total, leave it out of the sheet Areas of a"
                    + " template, or out of a copy of the file"));
      }
    }

    void withoutCode(List<Integer> areas, AreaShapes shapes) {
      List<Integer> bare = shapes.withoutCode(areas);
      if (!bare.isEmpty()) {
        all.add(
            Finding.warning(
                ScopeAreas.place(input, bare.get(0)),
                "No code, though the other rows have one: %s. Taken as %s all the same; if that is"
                        .formatted(named(bare, row -> ""), bare.size() == 1 ? "an area" : "areas")
                    + " a total or a note, leave it out of the sheet Areas of a template, or out of"
                    + " a copy of the file"));
      }
    }

    private void note(List<Integer> rows, String message) {
      if (!rows.isEmpty()) {
        all.add(Finding.note(ScopeAreas.place(input, rows.get(0)), message + SHEET_AREAS));
      }
    }

    private static List<Integer> of(TotalRows.Kind kind, Map<Integer, TotalRows.Found> found) {
      return found.entrySet().stream()
          .filter(entry -> entry.getValue().kind() == kind)
          .map(Map.Entry::getKey)
          .toList();
    }

    private String named(Collection<Integer> rows, Function<Integer, String> more) {
      return Named.few(
          rows.stream()
              .map(row -> input.areas().shown(row) + more.apply(row))
              .collect(Collectors.toList()));
    }
  }
}
