package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Place;

/**
 * What a recipe's areas and an input's rows have of each other: areas without a row, and rows of no
 * area in scope.
 */
public final class Unmatched {
  private Unmatched() {}

  /**
   * An area without a row, or a row without an area.
   *
   * @param place the row's cell, or the input's range
   * @param shown name and code
   */
  public record Item(Place place, String shown) {}

  /**
   * Whether an input has the rows of its comparators and no others, as rates of a nation by age.
   */
  public static boolean isOfStandards(MatchedInput input, Recipe recipe) {
    int rows = input.areas().size();
    return rows > 0 && ofComparators(input, recipe).cardinality() == rows;
  }

  /** Areas in scope that an input has no row for; none of one that has standards alone. */
  public static List<Item> areas(MatchedInput input, Matching matching) {
    if (isOfStandards(input, matching.recipe())) {
      return List.of();
    }
    return matching.areas().stream()
        .filter(area -> input.rows(area).isEmpty())
        .map(area -> new Item(input.range(), area.shown()))
        .toList();
  }

  /** Rows of an input that are neither of an area in scope nor of a comparator. */
  public static List<Item> rows(MatchedInput input, Matching matching) {
    if (matching.recipe().areas().isEmpty() || input.areas().column().isEmpty()) {
      return List.of(); // All areas of the first input are in scope.
    }
    var column = input.areas().column().orElseThrow();
    BitSet taken = new BitSet();
    matching.areas().forEach(area -> input.rows(area).forEach(taken::set));
    return rows(input, taken, matching.recipe()).stream()
        .map(row -> new Item(input.place(row, column), input.areas().shown(row)))
        .toList();
  }

  /**
   * Rows of an input that are neither of an area in scope nor of a comparator.
   *
   * @param ofAreas the rows of areas in scope
   */
  static List<Integer> rows(MatchedInput input, BitSet ofAreas, Recipe recipe) {
    BitSet taken = ofComparators(input, recipe);
    taken.or(ofAreas);
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < input.areas().size(); row++) {
      if (!taken.get(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The rows of areas that this input or another is compared with. */
  private static BitSet ofComparators(MatchedInput input, Recipe recipe) {
    BitSet rows = new BitSet();
    for (Input other : recipe.inputs()) {
      for (Comparator comparator : other.comparators()) {
        String holder = comparator.input().orElse(other.name());
        if (Recipe.sameName(holder, input.input().name())) {
          input.row(comparator.area()).ifPresent(rows::set);
        }
      }
    }
    return rows;
  }
}
