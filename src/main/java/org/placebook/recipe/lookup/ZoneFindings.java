package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Named;

/** What is said while an input is added up to other areas. */
final class ZoneFindings {
  private static final int MOST_SINGLY = 10;

  private static final String ASK =
      "To average them, write under Weight on the sheet Inputs what they are to be weighted by,"
          + " such as people[Residents]; if they are counts, write count under Unit";

  private final MatchedInput input;
  private final List<AreaLookup> steps;
  private final Way way;
  private final List<TargetArea> targets;
  private final String name;
  private final List<Finding> findings = new ArrayList<>();

  ZoneFindings(MatchedInput input, List<AreaLookup> steps, Way way, List<TargetArea> targets) {
    this.input = input;
    this.steps = steps;
    this.way = way;
    this.targets = targets;
    this.name = input.input().name();
  }

  /** No area has a place. */
  Finding nothingPlaced() {
    List<String> found = way.lost().keySet().stream().map(row -> input.areas().shown(row)).toList();
    return Finding.error(
        input.range(),
        "None of the %d areas of the input '%s' has a place in the lookup '%s', which takes %s. Found: %s%s. Check Lookup and Area code on the sheet Inputs"
            .formatted(
                found.size(),
                name,
                steps.get(0).name(),
                steps.get(0).takes(),
                Named.few(found),
                dividedOne()));
  }

  private String dividedOne() {
    return way.lost().values().stream()
        .filter(PlaceInLookup.Divided.class::isInstance)
        .map(PlaceInLookup.Divided.class::cast)
        .findFirst()
        .map(split -> "; divided since into " + String.join(", ", split.into()))
        .orElse("");
  }

  /** All that is said once it is added up, the sentence on how first. */
  List<Finding> all(String how, Map<FigureColumn, Treatment> treatments) {
    note("The input '%s' was added up to other areas. %s".formatted(name, how));
    of2011(treatments);
    wanting();
    clashing();
    divided();
    nowhere(treatments);
    setAside();
    partly();
    leftOut(treatments);
    return List.copyOf(findings);
  }

  private void note(String message) {
    findings.add(Finding.note(input.range(), message));
  }

  private void warning(String message) {
    findings.add(Finding.warning(input.range(), message));
  }

  private void of2011(Map<FigureColumn, Treatment> treatments) {
    List<Integer> old = lost(PlaceInLookup.Why.OF_2011);
    if (!old.isEmpty()) {
      warning(
          "%d of %d LSOAs of the input '%s' are of 2011 and not among those of 2021: %s. Where they went is not known, so they are left out%s. Use the figures for LSOAs of 2021, or a lookup of your own with a Share"
              .formatted(
                  old.size(), input.areas().size(), name, named(old), sums(treatments).of(old)));
    }
  }

  private void wanting() {
    List<TargetArea> wanting =
        targets.stream().filter(t -> !t.lacking().isEmpty() && t.clash().isEmpty()).toList();
    wanting.stream()
        .limit(MOST_SINGLY)
        .forEach(
            target ->
                warning(
                    "%s is [x] in the input '%s': of what goes into it, the file lacks %s"
                        .formatted(target.shown(), name, Named.few(target.lacking()))));
    if (wanting.size() > MOST_SINGLY) {
      List<String> rest = wanting.stream().skip(MOST_SINGLY).map(TargetArea::shown).toList();
      warning(
          "%d more areas are [x] in the input '%s', since the file lacks some of what goes into them: %s"
              .formatted(rest.size(), name, Named.few(rest)));
    }
  }

  private void clashing() {
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
                findings.add(
                    Finding.error(
                        input.range(),
                        "%s: [x] in the input '%s', since %s"
                            .formatted(Named.few(cause.getValue()), name, cause.getKey()))));
  }

  private void divided() {
    Set<String> there = targets.stream().map(TargetArea::shown).collect(Collectors.toSet());
    way.lost()
        .forEach(
            (row, placing) -> {
              if (placing instanceof PlaceInLookup.Divided divided) {
                String what =
                    "%s of the input '%s' was divided since into %s, and how its figures would be divided nobody can say, so it is left out"
                        .formatted(
                            input.areas().shown(row), name, String.join(" and ", divided.into()));
                findings.add(
                    there.containsAll(divided.into())
                        ? Finding.note(new RezonedWords(input, steps).place(row), what)
                        : Finding.warning(
                            new RezonedWords(input, steps).place(row),
                            what + "; give the figures of its districts"));
              }
            });
  }

  private void nowhere(Map<FigureColumn, Treatment> treatments) {
    List<Integer> unknown = lost(PlaceInLookup.Why.UNKNOWN);
    if (!unknown.isEmpty()) {
      warning(
          "%d area(s) of the input '%s' have no place in the lookup '%s' and are left out: %s%s"
              .formatted(
                  unknown.size(),
                  name,
                  input.input().boundaries().words(),
                  named(unknown),
                  sums(treatments).of(unknown)));
    }
    List<Integer> outside = lost(PlaceInLookup.Why.IN_NONE);
    if (!outside.isEmpty()) {
      note(
          "%d area(s) of the input '%s' are in none of the %s and are left out: %s%s"
              .formatted(
                  outside.size(),
                  name,
                  steps.get(steps.size() - 1).makes(),
                  named(outside),
                  sums(treatments).of(outside)));
    }
  }

  private void setAside() {
    if (!way.setAside().isEmpty()) {
      note(
          "The input '%s' has larger areas themselves beside what goes into them; their own rows stand, and these are not counted as well: %s"
              .formatted(name, named(List.copyOf(way.setAside()))));
    }
  }

  /** Shares that leave something over. */
  private void partly() {
    List<Integer> partly = new ArrayList<>();
    for (int row = 0; row < input.areas().size(); row++) {
      double arrived = way.arrived(row);
      if (arrived > 0 && arrived < 0.995) {
        partly.add(row);
      }
    }
    if (!partly.isEmpty()) {
      warning(
          "The shares of %d area(s) of the input '%s' add up to less than 1, and the rest is left out: %s"
              .formatted(
                  partly.size(),
                  name,
                  Named.few(
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
              .formatted(name, Named.few(never)));
    }
    boolean isWeightSaid = input.input().boundaries().weight().isPresent();
    if (!asks.isEmpty()) {
      add(
          isAll,
          "Left out of the input '%s', since only counts are added up: %s%s"
              .formatted(name, Named.few(asks), isWeightSaid ? "" : ". " + ASK));
    }
  }

  private void add(boolean isAll, String message) {
    if (isAll) {
      findings.add(Finding.error(input.input().place(), message));
    } else {
      note(message);
    }
  }

  private List<Integer> lost(PlaceInLookup.Why why) {
    return way.lost().entrySet().stream()
        .filter(e -> e.getValue() instanceof PlaceInLookup.Nowhere nowhere && nowhere.why() == why)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A row without code and name is known by its place. */
  private String shown(int row) {
    String area = input.areas().shown(row);
    return area.isEmpty() ? "row " + input.table().rows().get(row) : area;
  }

  private String named(List<Integer> rows) {
    return Named.few(rows.stream().map(this::shown).toList());
  }

  private UnplacedSums sums(Map<FigureColumn, Treatment> treatments) {
    List<FigureColumn> added =
        treatments.entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Treatment.Sum)
            .map(Map.Entry::getKey)
            .toList();
    return new UnplacedSums(input.input(), added);
  }
}
