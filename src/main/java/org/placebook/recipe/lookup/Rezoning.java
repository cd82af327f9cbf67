package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.BuiltInLookups;
import org.placebook.area.lookup.DistrictLookup;
import org.placebook.area.lookup.Level;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.Rezoned;
import org.placebook.table.FigureColumn;
import org.placebook.table.GatheredFindings;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Adds up the inputs that a recipe wants for other areas than the file has. */
public final class Rezoning {
  private static final String SMALL_AREAS = "LSOAs";

  private final MatchedInput input;
  private final List<AreaLookup> steps;

  private Rezoning(MatchedInput input, List<AreaLookup> steps) {
    this.input = input;
    this.steps = steps;
  }

  /**
   * The inputs, those with a Lookup added up, and what is said of these; one of which no area has a
   * place is left out.
   *
   * @param inputs as they were found
   * @param lookups the analyst's own
   */
  public static WithFindings<List<MatchedInput>> of(List<MatchedInput> inputs, OwnLookups lookups) {
    GatheredFindings said = new GatheredFindings();
    List<MatchedInput> made = new ArrayList<>();
    for (MatchedInput input : inputs) {
      List<String> words = input.input().boundaries().lookups();
      Optional<List<AreaLookup>> steps = lookups.steps(words);
      if (words.isEmpty()) {
        made.add(input);
      } else if (steps.isPresent()) {
        Optional<Weights> weights = said.from(Weights.of(input, inputs));
        said.from(new Rezoning(input, steps.get()).made(weights)).ifPresent(made::add);
      }
    }
    return new WithFindings<>(made, said.all());
  }

  private WithFindings<Optional<MatchedInput>> made(Optional<Weights> weights) {
    Way way = Way.through(steps, input);
    List<TargetArea> targets = way.targets();
    RezonedWords words = new RezonedWords(input, steps);
    ZoneFindings findings = new ZoneFindings(input, steps, way, targets);
    Set<Integer> standing = standing(targets);
    if (targets.size() == standing.size() && !way.lost().isEmpty()) {
      return new WithFindings<>(Optional.empty(), List.of(findings.nothingPlaced()));
    }
    Map<FigureColumn, Treatment> treatments = treatments(targets, standing, weights.isPresent());
    String what = what(targets);
    TargetFigures figures = new TargetFigures(targets, weights, what);
    List<FigureColumn> columns = figures.columns(input.table().figures(), treatments);
    Table table = TargetTable.of(input.table(), targets, columns);
    Rezoned rezoned =
        new Rezoned(
            table,
            groups(targets),
            targets.stream().map(this::members).toList(),
            input.input().boundaries().words(),
            words.how(targets, standing, what),
            caveat(targets, what),
            source(),
            words.notes(treatments, weights),
            leftOut(treatments),
            words.unplaced(way));
    return new WithFindings<>(
        Optional.of(input.with(rezoned)), findings.all(rezoned.said(), treatments));
  }

  /** Rows that are their own area still: totals, regions, countries. */
  private Set<Integer> standing(List<TargetArea> targets) {
    Set<Integer> standing = new HashSet<>();
    for (TargetArea target : targets) {
      int row = target.members().get(0).row();
      boolean isLarger = Level.of(target.code()) == Level.LARGER && isOf(target, row);
      if (target.stands() || (target.isOneRow() && (isLarger || input.isTotal(row)))) {
        standing.add(row);
      }
    }
    return standing;
  }

  private boolean isOf(TargetArea target, int row) {
    return input.code(row).equals(target.code());
  }

  /** Where nothing is to be added up, every column may stay as it is. */
  private Map<FigureColumn, Treatment> treatments(
      List<TargetArea> targets, Set<Integer> standing, boolean hasWeights) {
    if (targets.stream().allMatch(TargetArea::isOneRow)) {
      Map<FigureColumn, Treatment> same = new LinkedHashMap<>();
      input.table().figures().forEach(column -> same.put(column, new Treatment.Sum()));
      return same;
    }
    return Treatments.of(input, standing, hasWeights);
  }

  /** What most members are called. */
  private String what(List<TargetArea> targets) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (TargetArea target : targets) {
      for (TargetArea.Member member : target.members()) {
        kinds.merge(kind(input.code(member.row())), 1, Integer::sum);
      }
    }
    return kinds.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("areas");
  }

  private static String kind(String code) {
    return switch (Level.of(code)) {
      case SMALL_AREA -> SMALL_AREAS;
      case WARD -> "wards";
      case DISTRICT -> "districts";
      case LARGER, OTHER -> "areas";
    };
  }

  private String caveat(List<TargetArea> targets, String what) {
    if (targets.stream().allMatch(TargetArea::isOneRow)) {
      return "";
    }
    AreaLookup last = steps.get(steps.size() - 1);
    if (!last.caveat().isEmpty()) {
      return last.caveat();
    }
    boolean isByFit = steps.stream().anyMatch(step -> !step.caveat().isEmpty());
    if (isByFit && what.equals(SMALL_AREAS)) {
      return "best fit of whole " + what + ", not published figures";
    }
    boolean isOld = what.equals("districts") && last.name().equals(DistrictLookup.NAME);
    return (isOld ? "former " : "") + what + " added up, not published figures";
  }

  private String source() {
    boolean isBuiltIn = steps.stream().anyMatch(step -> BuiltInLookups.isOne(step.name()));
    return isBuiltIn ? BuiltInLookups.SOURCE : "";
  }

  /** What each lies in, where all that lies there is among them. */
  private List<String> members(TargetArea target) {
    return target.members().stream()
        .map(
            member ->
                input.code(member.row()).isEmpty()
                    ? input.name(member.row())
                    : input.code(member.row()))
        .toList();
  }

  private List<String> groups(List<TargetArea> targets) {
    AreaLookup last = steps.get(steps.size() - 1);
    Set<String> codes = targets.stream().map(TargetArea::code).collect(Collectors.toSet());
    Map<String, Boolean> isAll = new HashMap<>();
    return targets.stream()
        .map(
            target ->
                !target.liesIn().isEmpty()
                        && isAll.computeIfAbsent(
                            target.liesIn(), name -> codes.containsAll(last.beside(target.code())))
                    ? target.liesIn()
                    : "")
        .toList();
  }

  private Map<String, String> leftOut(Map<FigureColumn, Treatment> treatments) {
    Map<String, String> leftOut = new LinkedHashMap<>();
    treatments.forEach(
        (column, treatment) -> {
          String why = RezonedWords.why(input, column, treatment);
          if (!why.isEmpty()) {
            leftOut.put(column.heading(), why);
          }
        });
    return leftOut;
  }
}
