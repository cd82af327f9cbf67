package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.placebook.area.AreaNames;
import org.placebook.area.Areas;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.AreaCode;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Named;
import org.placebook.table.Nearest;

/** Says which areas an input lacks, has twice, or has beyond those in scope. */
final class AreaCheck {
  private static final int MOST_SINGLY = 10;

  private final MatchedInput input;
  private final List<ScopeArea> areas;
  private final Recipe recipe;
  private final AreaHistory history;
  private final boolean isWeightOnly;

  /**
   * Of an input.
   *
   * @param isWeightOnly whether it serves to weight another input and nothing else, before that is
   *     added up to the areas in scope
   */
  AreaCheck(MatchedInput input, List<ScopeArea> areas, Recipe recipe, boolean isWeightOnly) {
    this.input = input;
    this.areas = areas;
    this.recipe = recipe;
    this.isWeightOnly = isWeightOnly;
    this.history = new AreaHistory(input);
  }

  List<Finding> findings() {
    if (input.areas().column().isEmpty()) {
      return List.of(
          Finding.error(
              input.range(),
              "No column of areas was found for the input '%s'. Fill in Area code or Area name on the"
                      .formatted(input.input().name())
                  + " sheet Inputs"));
    }
    List<Finding> findings = new ArrayList<>();
    List<ScopeArea> lacking = new ArrayList<>();
    List<String> others = new ArrayList<>();
    BitSet taken = new BitSet();
    for (ScopeArea area : areas) {
      List<Integer> rows = input.rows(area);
      rows.forEach(taken::set);
      if (rows.isEmpty()) {
        lacking.add(area);
      } else if (rows.size() > 1) {
        findings.add(twice(area.shown(), rows));
      } else {
        history.matched(area, rows.get(0));
        otherName(area, rows.get(0)).ifPresent(others::add);
      }
    }
    findings.addAll(history.findings());
    findings.addAll(otherNames(others));
    if (Unmatched.isOfStandards(input, recipe) && !areas.isEmpty()) {
      findings.add(onlyStandards());
    } else if (!(lacking.size() == areas.size() && isStandardElsewhere()) && !isWeightOnly) {
      findings.addAll(lacking(lacking));
    }
    if (!recipe.areas().isEmpty() && !isWeightOnly) {
      findings.addAll(beyond(taken));
    }
    return findings;
  }

  /** The names of the recipe and of the file, where a code has two that are not one. */
  private Optional<String> otherName(ScopeArea area, int row) {
    String there = input.name(row);
    boolean isSaid = !area.code().isEmpty() && !area.name().equals(area.code());
    boolean isOther =
        isSaid
            && !there.isEmpty()
            && !there.equals(area.name())
            && !isWithin(there, area.name())
            && !isWithin(area.name(), there)
            && AreaCode.of(area.code())
                .filter(code -> Areas.of(code).isPresent() && Areas.agree(code, area.name()))
                .isEmpty();
    return isOther
        ? Optional.of("'%s' is '%s' there (%s)".formatted(area.name(), there, area.code()))
        : Optional.empty();
  }

  private static boolean isWithin(String one, String other) {
    return (" " + AreaNames.key(other) + " ").contains(" " + AreaNames.key(one) + " ");
  }

  private List<Finding> otherNames(List<String> others) {
    return others.isEmpty()
        ? List.of()
        : List.of(
            Finding.warning(
                input.range(),
                "The sheet Areas calls %d area(s) otherwise than the input '%s': %s. Put right the name or the code on the sheet Areas"
                    .formatted(others.size(), input.input().name(), Named.few(others))));
  }

  private Finding onlyStandards() {
    return Finding.note(
        input.range(),
        "The input '%s' has rows of its comparators alone (%s): standards for other inputs, but no figures of the areas compared"
            .formatted(input.input().name(), Named.few(input.areas().all())));
  }

  /** Where another input compares with this one, its standards may be all that it is there for. */
  private boolean isStandardElsewhere() {
    return recipe.inputs().stream()
        .flatMap(other -> other.comparators().stream())
        .anyMatch(
            comparator ->
                comparator
                    .input()
                    .filter(name -> Recipe.sameName(name, input.input().name()))
                    .isPresent());
  }

  private Finding twice(String area, List<Integer> rows) {
    LabelColumn column = input.areas().column().orElseThrow();
    return Finding.error(
        input.place(rows.get(1), column),
        "%s is here twice: it stands in %s already. Its figures are left out until one row is gone%s"
            .formatted(
                area,
                input.place(rows.get(0), column).cell(),
                difference(rows.get(0), rows.get(1))));
  }

  /** In which figure two rows of one area differ first. */
  private String difference(int row, int other) {
    return input.table().figures().stream()
        .filter(figure -> !figure.value(row).equals(figure.value(other)))
        .findFirst()
        .map(
            figure ->
                "; the two differ, as in '%s' (%s and %s)"
                    .formatted(
                        figure.heading(),
                        input.place(row, figure).cell(),
                        input.place(other, figure).cell()))
        .orElse("");
  }

  private List<Finding> lacking(List<ScopeArea> lacking) {
    if (!areas.isEmpty() && lacking.size() == areas.size()) {
      return List.of(
          Finding.error(
              input.range(),
              "None of the %d areas to be compared is in the input '%s'. Found there: %s. %s"
                  .formatted(
                      areas.size(),
                      input.input().name(),
                      Named.few(input.areas().all()),
                      new SmallerAreas(input)
                          .howToAsk(areas)
                          .orElse(
                              "Check that the file is of the same kind of area as the sheet"
                                  + " Areas"))));
    }
    List<Finding> findings =
        new ArrayList<>(lacking.stream().limit(MOST_SINGLY).map(this::lacks).toList());
    if (lacking.size() > MOST_SINGLY) {
      List<String> rest = lacking.stream().skip(MOST_SINGLY).map(ScopeArea::shown).toList();
      findings.add(
          Finding.warning(
              input.range(),
              "The input '%s' lacks %d more areas: %s"
                  .formatted(input.input().name(), rest.size(), Named.few(rest))));
    }
    return findings;
  }

  private Finding lacks(ScopeArea area) {
    Optional<String> nearest =
        Nearest.match(area.name(), input.areas().all())
            .map(name -> input.row(name).map(input.areas()::shown).orElse(name));
    String why = history.whyLacking(area);
    return Finding.warning(
        input.range(),
        "%s is not in the input '%s', so its figures there are not available%s"
            .formatted(
                area.shown(),
                input.input().name(),
                why.isEmpty() ? nearest.map(n -> "; the nearest is " + n).orElse("") : why));
  }

  private String shown(int row) {
    String shown = input.areas().shown(row);
    return shown.isEmpty() ? "row %d".formatted(input.table().rows().get(row)) : shown;
  }

  /** Rows that no area took: some by name here, all of them on the sheet Checks. */
  private List<Finding> beyond(BitSet taken) {
    List<String> beyond = Unmatched.rows(input, taken, recipe).stream().map(this::shown).toList();
    return beyond.isEmpty()
        ? List.of()
        : List.of(
            Finding.note(
                input.range(),
                "%d row(s) of the input '%s' are of none of the areas compared and were passed over, such as %s. The sheet Checks names all"
                    .formatted(beyond.size(), input.input().name(), beyond.get(0))));
  }
}
