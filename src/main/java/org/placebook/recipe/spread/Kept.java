package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.recipe.Input;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.table.Nearest;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/** The rows of a long table that are kept, and in words by what. */
final class Kept {
  private final LongTable table;
  private final Axes axes;
  private final List<String> said = new ArrayList<>();
  private final int[] all;
  private int[] rows;
  private int[] ofAreas;
  private String period = "";

  Kept(LongTable table, Axes axes) {
    this.table = table;
    this.axes = axes;
    this.all =
        IntStream.range(0, table.size())
            .filter(row -> table.areas().of(row) != AreaNumbers.NOWHERE)
            .toArray();
    this.rows = all;
    this.ofAreas = all;
  }

  int[] rows() {
    return rows;
  }

  /**
   * The rows of the areas that have a row in the wide table. Where what has no row is 0, an area
   * without any of the kept kind has one too; not so an area that is of another level.
   */
  int[] rowsOfAreas(boolean emptyIsZero) {
    return emptyIsZero ? ofAreas : rows;
  }

  /** The period that was asked for and found, as the recipe writes it; else empty. */
  String period() {
    return period;
  }

  /** Keeps what the recipe says of an input; all its wrong words are told at once. */
  void keep(Input input) throws NotSpread {
    NotSpread.Faults faults = new NotSpread.Faults();
    for (Condition condition : input.spreading().keep()) {
      faults.in(() -> keep(condition));
    }
    faults.in(() -> keepPeriod(input.period()));
    faults.refuse();
  }

  private void keep(Condition condition) throws NotSpread {
    Axis axis = axes.get(condition.heading(), "Keep");
    ValueMatcher matcher = new ValueMatcher(axis);
    Optional<Set<Integer>> codes = matcher.all(condition.values());
    if (codes.isEmpty()) {
      throw unknown("Keep says", axis, matcher.unknown(condition.values()));
    }
    keep(axis, codes.get());
  }

  /**
   * Keeps a period, where the table has several, or checks that it is the one there is.
   *
   * @throws NotSpread also if Keep has left other periods
   */
  private void keepPeriod(String words) throws NotSpread {
    if (words.isEmpty()) {
      return;
    }
    List<Axis> varying = axes.varying(rows);
    Optional<Axis> open =
        varying.stream()
            .filter(Axis::isPeriod)
            .findFirst()
            .or(() -> varying.stream().filter(Axis::saysPeriod).findFirst());
    Optional<Axis> axis =
        open.or(() -> axes.varying(all).stream().filter(Axis::isPeriod).findFirst());
    Optional<Set<Integer>> codes = axis.flatMap(among -> meant(among, words));
    if (open.isPresent() && codes.isEmpty()) {
      throw unknown("Period says", open.get(), List.of(words));
    }
    if (axis.isEmpty() || codes.isEmpty()) {
      return;
    }
    List<Integer> there = axis.get().present(rows);
    if (!codes.get().containsAll(there)) {
      if (open.isEmpty()) {
        throw new NotSpread(
            "Period says '%s', but Keep leaves only %s = %s. Write the same in both, or leave one of them empty"
                .formatted(words, axis.get().heading(), Choices.named(axis.get(), rows)));
      }
      keep(axis.get(), codes.get());
    }
    period = words;
  }

  private Optional<Set<Integer>> meant(Axis axis, String words) {
    return new ValueMatcher(axis)
        .all(words)
        .or(() -> within(axis, words, rows))
        .or(() -> within(axis, words, all));
  }

  /** The periods of some rows that lie within a longer one, such as 2021 to 2023. */
  private static Optional<Set<Integer>> within(Axis axis, String words, int[] among) {
    Optional<Period> range = PeriodHeading.of(words).map(PeriodHeading::period);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> codes = new LinkedHashSet<>();
    for (int code : axis.present(among)) {
      boolean lies =
          ValueOrder.period(axis, code)
              .filter(p -> !p.first().isBefore(range.get().first()))
              .filter(p -> !p.last().isAfter(range.get().last()))
              .isPresent();
      if (lies) {
        codes.add(code);
      }
    }
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
  }

  private void keep(Axis axis, Set<Integer> codes) throws NotSpread {
    int there = axis.present(all).size();
    int[] left = Arrays.stream(rows).filter(row -> codes.contains(axis.codes()[row])).toArray();
    String values = codes.stream().map(axis::shown).collect(Collectors.joining(" or "));
    if (left.length == 0) {
      throw new NotSpread(
          "No row is left once %s = %s is kept beside %s: these values do not stand together. %s has there: %s"
              .formatted(
                  axis.heading(),
                  values,
                  String.join("; ", said),
                  axis.heading(),
                  Choices.counted(axis, rows)));
    }
    rows = left;
    if (!axes.dimensions().contains(axis)) {
      ofAreas = Arrays.stream(ofAreas).filter(row -> codes.contains(axis.codes()[row])).toArray();
    }
    said.add("%s = %s (of %d)".formatted(axis.heading(), values, there));
  }

  private NotSpread unknown(String who, Axis axis, List<String> unknown) {
    List<String> values = axis.present(all).stream().map(axis::shown).toList();
    List<String> nearest =
        unknown.stream().flatMap(value -> Nearest.match(value, values).stream()).toList();
    return new NotSpread(
        "%s '%s = %s', but the column '%s' has no such %s%s. It has: %s"
            .formatted(
                who,
                axis.heading(),
                String.join(" or ", unknown),
                axis.heading(),
                unknown.size() == 1 ? "value" : "values",
                nearest.isEmpty()
                    ? ""
                    : "; the nearest %s '%s'"
                        .formatted(
                            nearest.size() == 1 ? "is" : "are", String.join("', '", nearest)),
                Choices.counted(axis, all)));
  }

  /** "kept Sex = All (of 3); left out 200 of 300 rows", or empty if all rows are kept. */
  String sentence() {
    return said.isEmpty()
        ? ""
        : "kept %s; left out %,d of %,d rows"
            .formatted(String.join("; ", said), table.size() - rows.length, table.size());
  }
}
