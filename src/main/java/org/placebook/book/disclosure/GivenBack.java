package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.table.Letters;
import org.placebook.table.Reason;
import org.placebook.table.Table;

/**
 * Withheld figures of an analyst's own tables that sums of other cells give back. Nothing of hers
 * is withheld; she is told.
 *
 * @param sheet of the cell
 * @param cell that is withheld, such as {@code F6}
 * @param by the cells that give it back, from left to right and from top to bottom
 */
public record GivenBack(String sheet, String cell, List<String> by) {
  /** Copies the list. */
  public GivenBack {
    by = List.copyOf(by);
  }

  /** All of them in some tables. */
  public static List<GivenBack> in(List<MatchedInput> inputs) {
    List<MatchedInput> withheld = inputs.stream().filter(GivenBack::isWithheldInPart).toList();
    if (withheld.isEmpty()) {
      return List.of();
    }
    Matching matching =
        new Matching(
            Recipe.ofInputs(inputs.stream().map(MatchedInput::input).toList()),
            inputs,
            Map.of(),
            ScopeAreas.of(inputs).value(),
            List.of(),
            List.of());
    List<GivenBack> all = new ArrayList<>();
    withheld.forEach(input -> all.addAll(in(input, matching)));
    return all;
  }

  private static boolean isWithheldInPart(MatchedInput input) {
    return input.table().figures().stream().anyMatch(column -> column.holds(Reason.CONFIDENTIAL));
  }

  private static List<GivenBack> in(MatchedInput input, Matching matching) {
    Table table = input.table();
    Suppression sums =
        new Suppression(
            List.of(new NumberedInput(input, 0, OptionalDouble.empty(), false)),
            new SumConstraints(matching, input).all());
    List<GivenBack> found = new ArrayList<>();
    sums.told()
        .forEach(
            (cell, told) ->
                found.add(
                    new GivenBack(
                        table.sheet(),
                        address(table, cell),
                        told.by().stream().map(other -> address(table, other)).toList())));
    return found;
  }

  private static String address(Table table, int cell) {
    int width = table.figures().size();
    return Letters.of(table.figures().get(cell % width).position())
        + table.rows().get(cell / width);
  }
}
