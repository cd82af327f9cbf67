package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.Rezoned;
import org.placebook.table.FigureColumn;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;

/**
 * What the finished workbook says of an input that was added up to other areas.
 *
 * @param input as it was found
 * @param steps the lookups, in their order
 */
record RezonedWords(MatchedInput input, List<AreaLookup> steps) {
  /** From how many areas to how many. */
  String how(List<TargetArea> targets, Set<Integer> standing, String what) {
    long members =
        targets.stream()
            .flatMap(target -> target.members().stream())
            .map(TargetArea.Member::row)
            .filter(row -> !standing.contains(row))
            .distinct()
            .count();
    return "%d %s from %d %s, by the lookup '%s'"
        .formatted(
            targets.size() - standing.size(),
            steps.get(steps.size() - 1).makes(),
            members,
            what,
            input.input().boundaries().words());
  }

  /** Why a column is not there, for whoever asks for it; empty if it is. */
  static String why(MatchedInput input, FigureColumn column, Treatment treatment) {
    String named = "'%s' of the input '%s'".formatted(column.heading(), input.input().name());
    if (treatment instanceof Treatment.Never never) {
      return "%s is %s, which is never made from those of smaller areas, with or without a Weight"
          .formatted(named, never.what());
    }
    if (treatment instanceof Treatment.Deciles) {
      return "%s is a decile, which is never made from those of smaller areas. In its place stand the numbers and shares of them in deciles 1, and 1 and 2, of the nation: write for instance %s[%s 1: LSOAs]"
          .formatted(
              named,
              input.input().name(),
              Names.tidy(column.heading().replaceAll("\\([^)]*\\)", " ")));
    }
    return treatment instanceof Treatment.Asks asks
        ? "%s is not added up, since %s".formatted(named, asks.why())
        : "";
  }

  /** What the sheets Notes and Sources say. */
  List<String> notes(Map<FigureColumn, Treatment> treatments, Optional<Weights> weights) {
    List<String> notes = new ArrayList<>();
    List<String> averaged = headings(treatments, Treatment.Mean.class);
    if (!averaged.isEmpty()) {
      notes.add(
          "Averaged, weighted by %s: %s. That is right only if %s is what they were taken of"
              .formatted(
                  input.input().boundaries().weight().map(Object::toString).orElse(""),
                  Named.few(averaged),
                  weights.map(w -> "[" + w.heading() + "]").orElse("it")));
    }
    treatments.forEach(
        (column, treatment) -> {
          if (treatment instanceof Treatment.Anew anew) {
            notes.add(
                "'%s' was made anew from '%s' and '%s', each added up"
                    .formatted(column.heading(), anew.part().heading(), anew.whole().heading()));
          }
        });
    List<String> deciles = headings(treatments, Treatment.Deciles.class);
    if (!deciles.isEmpty()) {
      notes.add(
          "Taken as the published deciles of the nation, 1 being first as published: "
              + Named.few(deciles));
    }
    return notes;
  }

  private static List<String> headings(
      Map<FigureColumn, Treatment> treatments, Class<? extends Treatment> kind) {
    return treatments.entrySet().stream()
        .filter(entry -> kind.isInstance(entry.getValue()))
        .map(entry -> "'" + entry.getKey().heading() + "'")
        .toList();
  }

  /** Every row that went nowhere, for the sheet Checks. */
  List<Rezoned.Unplaced> unplaced(Way way) {
    List<Rezoned.Unplaced> unplaced = new ArrayList<>();
    way.lost()
        .forEach(
            (row, placing) ->
                unplaced.add(
                    new Rezoned.Unplaced(
                        place(row),
                        input.areas().shown(row),
                        "A row of the input '%s' has no place in the lookup '%s'"
                            .formatted(input.input().name(), input.input().boundaries().words()))));
    return unplaced;
  }

  /** Where a row stands. */
  Place place(int row) {
    return input.areas().column().map(column -> input.place(row, column)).orElse(input.range());
  }
}
