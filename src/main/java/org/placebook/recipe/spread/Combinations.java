package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The combinations of values of several axes that some rows have, in the order of columns. */
final class Combinations {
  private final List<String> names;
  private final int[] ofRow;

  /**
   * The combinations of some rows.
   *
   * @param axes may be none: all rows have the same, nameless combination then
   */
  Combinations(List<Axis> axes, int[] rows) {
    int[] appearing = new int[rows.length];
    List<List<Integer>> combinations = inOrderOfRows(axes, rows, appearing);
    List<Integer> order = order(axes, rows, combinations);
    int[] place = new int[order.size()];
    IntStream.range(0, place.length).forEach(i -> place[order.get(i)] = i);
    this.names = order.stream().map(i -> name(axes, combinations.get(i))).toList();
    this.ofRow = Arrays.stream(appearing).map(i -> place[i]).toArray();
  }

  /**
   * The combinations in the order in which they appear.
   *
   * @param appearing is given the number of each row's combination
   */
  private static List<List<Integer>> inOrderOfRows(List<Axis> axes, int[] rows, int[] appearing) {
    List<List<Integer>> combinations = List.of(List.of());
    for (Axis axis : axes) {
      Map<Long, Integer> known = new HashMap<>();
      List<List<Integer>> longer = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        int code = axis.codes()[rows[i]];
        long key = (long) appearing[i] * axis.size() + code;
        Integer number = known.get(key);
        if (number == null) {
          number = longer.size();
          known.put(key, number);
          List<Integer> codes = new ArrayList<>(combinations.get(appearing[i]));
          codes.add(code);
          longer.add(codes);
        }
        appearing[i] = number;
      }
      combinations = longer;
    }
    return combinations;
  }

  private static List<Integer> order(
      List<Axis> axes, int[] rows, List<List<Integer>> combinations) {
    List<Map<Integer, Integer>> ranks = new ArrayList<>();
    for (Axis axis : axes) {
      List<Integer> present = axis.present(rows);
      Map<Integer, Integer> rank = new HashMap<>();
      present.forEach(code -> rank.put(code, rank.size()));
      ranks.add(rank);
    }
    Comparator<Integer> byRank = Comparator.comparing(unused -> 0);
    for (int axis = 0; axis < axes.size(); axis++) {
      int at = axis;
      byRank =
          byRank.thenComparing(i -> ranks.get(at).getOrDefault(combinations.get(i).get(at), 0));
    }
    return IntStream.range(0, combinations.size()).boxed().sorted(byRank).toList();
  }

  private static String name(List<Axis> axes, List<Integer> codes) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> axes.get(i).shown(codes.get(i)))
        .collect(Collectors.joining(" | "));
  }

  /** How many there are. */
  int size() {
    return names.size();
  }

  /** What each is called: its values. */
  List<String> names() {
    return names;
  }

  /** The number of the combination of a kept row, by its place among them. */
  int of(int index) {
    return ofRow[index];
  }
}
