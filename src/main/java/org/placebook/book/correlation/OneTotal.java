package org.placebook.book.correlation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placebook.recipe.Input;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.Total;

/**
 * Which columns are proved parts of one total: those of a list whose sum the recipe takes for it,
 * and shares that add up to 1.
 */
final class OneTotal {
  private static final double NEAR = 0.02;
  private static final double NEARLY_ALL = 0.95;

  private final Recipe recipe;
  private final List<Pair> pairs;

  /** By input: all areas' figures are added up for the answer. */
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * Among the pairs of a sheet.
   *
   * @param recipe with the inputs
   * @param pairs all of the sheet
   */
  OneTotal(Recipe recipe, List<Pair> pairs) {
    this.recipe = recipe;
    this.pairs = pairs;
  }

  /** Whether both columns of a pair of one input are. */
  boolean has(Pair pair) {
    return isOfList(pair) || known.computeIfAbsent(pair.x().source().input(), this::addUp);
  }

  private boolean isOfList(Pair pair) {
    Total total =
        recipe.input(pair.x().source().input()).map(Input::total).orElseGet(Total.Recognised::new);
    return total instanceof Total.SumOf sum
        && recipe
            .list(sum.list())
            .filter(
                list ->
                    Stream.of(pair.x(), pair.y())
                        .allMatch(side -> list.members().stream().anyMatch(m -> isOf(m, side))))
            .isPresent();
  }

  private static boolean isOf(ListMember member, Pair.Side side) {
    return !(member.columns() instanceof ListMember.Columns.One one)
        || Recipe.sameName(member.label(), side.label())
        || Recipe.sameName(one.heading(), side.source().heading());
  }

  private boolean addUp(String input) {
    Map<String, Pair.Side> sides = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Stream.of(pair.x(), pair.y())
          .filter(side -> side.source().input().equals(input))
          .forEach(side -> sides.put(side.label(), side));
    }
    List<double[]> figures = sides.values().stream().map(Pair.Side::figures).toList();
    int areas = figures.stream().mapToInt(side -> side.length).min().orElse(0);
    double[] sums = new double[areas];
    figures.forEach(side -> Arrays.setAll(sums, area -> sums[area] + side[area]));
    long counted = Arrays.stream(sums).filter(sum -> !Double.isNaN(sum)).count();
    long near = Arrays.stream(sums).filter(sum -> Math.abs(sum - 1) < NEAR).count();
    return counted > 2 && near >= NEARLY_ALL * counted;
  }
}
