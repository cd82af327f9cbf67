package org.placebook.recipe.lookup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.Rezoned;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** What is said of an input that was added up to other areas. */
final class ZoneRemarks {
  private static final int MOST_SINGLY = 10;

  private final MatchedInput input;
  private final List<AreaLookup> steps;
  private final RecipeFindings faults;
  private final String name;

  ZoneRemarks(MatchedInput input, List<AreaLookup> steps, RecipeFindings faults) {
    this.input = input;
    this.steps = steps;
    this.faults = faults;
    this.name = input.input().name();
  }

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

  void nothingPlaced(Map<Integer, PlaceInLookup> lost) {
    List<String> found = lost.keySet().stream().map(row -> input.areas().shown(row)).toList();
    faults.error(
        input.range(),
        "None of the %d areas of the input '%s' has a place in the lookup '%s', which takes %s. Found: %s%s. Check Lookup and Area code on the sheet Inputs"
            .formatted(
                found.size(),
                name,
                steps.get(0).name(),
                steps.get(0).takes(),
                RecipeFindings.named(found),
                divided(lost)));
  }

  private static String divided(Map<Integer, PlaceInLookup> lost) {
    return lost.values().stream()
        .filter(PlaceInLookup.Divided.class::isInstance)
        .map(PlaceInLookup.Divided.class::cast)
        .findFirst()
        .map(split -> "; divided since into " + String.join(", ", split.into()))
        .orElse("");
  }

  void say(
      String said, Way way, List<TargetArea> targets, Map<FigureColumn, Treatment> treatments) {
    faults.note(
        input.range(), "The input '%s' was added up to other areas. %s".formatted(name, said));
    of2011(way, treatments);
    wanting(targets);
    clashing(targets);
    divided(way, targets);
    nowhere(way, treatments);
    setAside(way);
    partly(way);
    leftOut(treatments);
  }

  private void of2011(Way way, Map<FigureColumn, Treatment> treatments) {
    List<Integer> old = lost(way, PlaceInLookup.Why.OF_2011);
    if (!old.isEmpty()) {
      faults.warning(
          input.range(),
          "%d of %d LSOAs of the input '%s' are of 2011 and not among those of 2021: %s. Where they went is not known, so they are left out%s. Use the figures for LSOAs of 2021, or a lookup of your own with a Share"
              .formatted(
                  old.size(),
                  input.areas().size(),
                  name,
                  named(old),
                  sums(old, added(treatments))));
    }
  }

  private void wanting(List<TargetArea> targets) {
    List<TargetArea> wanting =
        targets.stream().filter(t -> !t.lacking().isEmpty() && t.clash().isEmpty()).toList();
    wanting.stream()
        .limit(MOST_SINGLY)
        .forEach(
            target ->
                faults.warning(
                    input.range(),
                    "%s is [x] in the input '%s': of what goes into it, the file lacks %s"
                        .formatted(target.shown(), name, RecipeFindings.named(target.lacking()))));
    if (wanting.size() > MOST_SINGLY) {
      List<String> rest = wanting.stream().skip(MOST_SINGLY).map(TargetArea::shown).toList();
      faults.warning(
          input.range(),
          "%d more areas are [x] in the input '%s', since the file lacks some of what goes into them: %s"
              .formatted(rest.size(), name, RecipeFindings.named(rest)));
    }
  }

  private void clashing(List<TargetArea> targets) {
    Map<String, List<String>> byCause = new LinkedHashMap<>();
    targets.stream()
        .filter(target -> !target.clash().isEmpty())
        .forEach(
            target ->
                byCause
                    .computeIfAbsent(target.clash(), unused -> new ArrayList<>())
                    .add(target.shown()));
    byCause.entrySet().stream()
        .limit(MOST_SINGLY)
        .forEach(
            cause ->
                faults.error(
                    input.range(),
                    "%s: [x] in the input '%s', since %s"
                        .formatted(RecipeFindings.named(cause.getValue()), name, cause.getKey())));
  }

  private void divided(Way way, List<TargetArea> targets) {
    Set<String> there = targets.stream().map(TargetArea::shown).collect(Collectors.toSet());
    way.lost()
        .forEach(
            (row, placing) -> {
              if (placing instanceof PlaceInLookup.Divided divided) {
                String what =
                    "%s of the input '%s' was divided since into %s, and how its figures would be divided nobody can say, so it is left out"
                        .formatted(
                            input.areas().shown(row), name, String.join(" and ", divided.into()));
                faults.addAll(
                    List.of(
                        there.containsAll(divided.into())
                            ? Finding.note(place(row), what)
                            : Finding.warning(
                                place(row), what + "; give the figures of its districts")));
              }
            });
  }

  private void nowhere(Way way, Map<FigureColumn, Treatment> treatments) {
    List<Integer> unknown = lost(way, PlaceInLookup.Why.UNKNOWN);
    if (!unknown.isEmpty()) {
      faults.warning(
          input.range(),
          "%d area(s) of the input '%s' have no place in the lookup '%s' and are left out: %s%s"
              .formatted(
                  unknown.size(),
                  name,
                  input.input().boundaries().words(),
                  named(unknown),
                  sums(unknown, added(treatments))));
    }
    List<Integer> outside = lost(way, PlaceInLookup.Why.IN_NONE);
    if (!outside.isEmpty()) {
      faults.note(
          input.range(),
          "%d area(s) of the input '%s' are in none of the %s and are left out: %s%s"
              .formatted(
                  outside.size(),
                  name,
                  steps.get(steps.size() - 1).makes(),
                  named(outside),
                  sums(outside, added(treatments))));
    }
  }

  private void setAside(Way way) {
    if (!way.setAside().isEmpty()) {
      faults.note(
          input.range(),
          "The input '%s' has larger areas themselves beside what goes into them; their own rows stand, and these are not counted as well: %s"
              .formatted(name, named(List.copyOf(way.setAside()))));
    }
  }

  /** Shares that leave something over. */
  private void partly(Way way) {
    List<Integer> partly = new ArrayList<>();
    for (int row = 0; row < input.areas().size(); row++) {
      double arrived = way.arrived(row);
      if (arrived > 0 && arrived < 0.995) {
        partly.add(row);
      }
    }
    if (!partly.isEmpty()) {
      faults.warning(
          input.range(),
          "The shares of %d area(s) of the input '%s' add up to less than 1, and the rest is left out: %s"
              .formatted(
                  partly.size(),
                  name,
                  RecipeFindings.named(
                      partly.stream()
                          .map(
                              row ->
                                  "%s, %.3f left out"
                                      .formatted(input.areas().shown(row), 1 - way.arrived(row)))
                          .toList())));
    }
  }

  private void leftOut(Map<FigureColumn, Treatment> treatments) {
    List<String> never = new ArrayList<>();
    List<String> asks = new ArrayList<>();
    treatments.forEach(
        (column, treatment) -> {
          if (treatment instanceof Treatment.Never) {
            never.add("'" + column.heading() + "'");
          } else if (treatment instanceof Treatment.Asks) {
            asks.add("'" + column.heading() + "'");
          }
        });
    boolean isAll = never.size() + asks.size() == treatments.size();
    if (!never.isEmpty()) {
      add(
          isAll && asks.isEmpty(),
          "Left out of the input '%s', since ranks, medians, standardised figures, limits, quotients, indices and growth are never made from those of smaller areas: %s"
              .formatted(name, RecipeFindings.named(never)));
    }
    if (!asks.isEmpty()) {
      add(
          isAll,
          "Left out of the input '%s', since only counts are added up: %s. %s"
              .formatted(name, RecipeFindings.named(asks), ASK));
    }
  }

  private void add(boolean isAll, String message) {
    if (isAll) {
      faults.error(input.input().place(), message);
    } else {
      faults.note(input.range(), message);
    }
  }

  private static final String ASK =
      "To average them, write under Weight on the sheet Inputs what they are to be weighted by,"
          + " such as people[Residents]; if they are counts, write count under Unit";

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
              org.placebook.table.Names.tidy(column.heading().replaceAll("\\([^)]*\\)", " ")));
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
                  RecipeFindings.named(averaged),
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
              + RecipeFindings.named(deciles));
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
                            .formatted(name, input.input().boundaries().words()))));
    return unplaced;
  }

  private Place place(int row) {
    return input.areas().column().map(column -> input.place(row, column)).orElse(input.range());
  }

  private static List<Integer> lost(Way way, PlaceInLookup.Why why) {
    return way.lost().entrySet().stream()
        .filter(e -> e.getValue() instanceof PlaceInLookup.Nowhere nowhere && nowhere.why() == why)
        .map(Map.Entry::getKey)
        .toList();
  }

  private String named(List<Integer> rows) {
    return RecipeFindings.named(rows.stream().map(row -> input.areas().shown(row)).toList());
  }

  private static List<FigureColumn> added(Map<FigureColumn, Treatment> treatments) {
    return treatments.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Treatment.Sum)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is left out with some rows, column by column. */
  private static String sums(List<Integer> rows, List<FigureColumn> columns) {
    List<String> sums =
        columns.stream()
            .map(
                column ->
                    "%s %s"
                        .formatted(
                            column.heading(),
                            text(
                                rows.stream()
                                    .filter(column::isFigure)
                                    .mapToDouble(column::number)
                                    .sum())))
            .collect(Collectors.toList());
    return sums.isEmpty() ? "" : "; their sum: " + RecipeFindings.named(sums);
  }

  private static String text(double sum) {
    return BigDecimal.valueOf(sum).stripTrailingZeros().toPlainString();
  }
}
