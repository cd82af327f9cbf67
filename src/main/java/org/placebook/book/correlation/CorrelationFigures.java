package org.placebook.book.correlation;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.recipe.word.Adjust;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.stats.correlation.Correlation;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * What a correlation sheet says of its pairs beyond r, n and p: the family, the groups, the rest.
 */
public final class CorrelationFigures {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  private final List<Pair> pairs;
  private final List<String> areas;
  private final List<String> groups;
  private final Set<Integer> without;
  private final Optional<Adjustment> adjustment;
  private final OtherCoefficients others;
  private final Lists lists;
  private final IdentityHashMap<Pair, Value> adjusted = new IdentityHashMap<>();

  /** What the lists of the rows and the columns have in common. */
  enum Lists {
    /** Nothing. */
    APART,
    /** Some members. */
    OVERLAPPING,
    /** They are one list. */
    ONE
  }

  /**
   * Of these pairs.
   *
   * @param pairs distinct and unordered: the family of tests
   * @param areas the areas' names
   * @param groups the areas' groups
   * @param without the areas that are left out for "without"
   * @param adjust how p is adjusted
   * @param others the other ways of correlating the same pairs
   * @param lists what the rows and the columns have in common
   */
  CorrelationFigures(
      List<Pair> pairs,
      List<String> areas,
      List<String> groups,
      Set<Integer> without,
      Adjust adjust,
      OtherCoefficients others,
      Lists lists) {
    this.pairs = List.copyOf(pairs);
    this.areas = areas;
    this.groups = groups;
    this.without = without;
    this.adjustment = adjustment(adjust);
    this.others = others;
    this.lists = lists;
    adjustAll();
  }

  private static Optional<Adjustment> adjustment(Adjust adjust) {
    return switch (adjust) {
      case HOLM -> Optional.of(Adjustment.HOLM);
      case BENJAMINI_HOCHBERG -> Optional.of(Adjustment.BENJAMINI_HOCHBERG);
      case BONFERRONI -> Optional.of(Adjustment.BONFERRONI);
      case NONE -> Optional.empty();
    };
  }

  private void adjustAll() {
    double[] p =
        pairs.stream()
            .mapToDouble(pair -> pair.chosen().map(Pair.Chosen::p).orElse(Double.NaN))
            .toArray();
    double[] all = adjustment.map(a -> a.adjust(p)).orElse(p);
    for (int i = 0; i < all.length; i++) {
      adjusted.put(pairs.get(i), Double.isNaN(all[i]) ? NOT_APPLICABLE : Value.of(all[i]));
    }
  }

  public List<Pair> pairs() {
    return pairs;
  }

  /** Whether a list is set against itself, so that each pair comes once. */
  boolean isOfOneList() {
    return lists == Lists.ONE;
  }

  /** Whether a pair of a row and a column may stand as that of the column and the row. */
  boolean isMirrored() {
    return lists != Lists.APART;
  }

  OtherCoefficients others() {
    return others;
  }

  /** How many tests the adjustment counts. */
  int family() {
    return (int) pairs.stream().filter(pair -> pair.correlation().measured().isPresent()).count();
  }

  /** How p is adjusted; none where it is not. */
  Optional<Adjustment> adjusting() {
    return adjustment;
  }

  String adjustment() {
    return adjustment.map(Adjustment::text).orElse("not adjusted");
  }

  Value adjusted(Pair pair) {
    return adjusted.getOrDefault(pair, NOT_APPLICABLE);
  }

  /** In words and shorthand, by the adjusted p. */
  Value significance(Pair pair) {
    return adjusted(pair)
        .match(figure -> new Text(words(figure.number())), day -> day, text -> text, m -> m);
  }

  static String words(double p) {
    if (p < 0.001) {
      return "sss 0.1%";
    }
    if (p < 0.01) {
      return "ss 1%";
    }
    return p < 0.05 ? "s 5%" : "ns";
  }

  Value area(int row) {
    return new Text(areas.get(row));
  }

  List<String> leftOut() {
    return without.stream().sorted().map(areas::get).toList();
  }

  /** r without the areas that the recipe names. */
  Value without(Pair pair) {
    double[] x = pair.x().figures();
    for (int area : without) {
      x[area] = Double.NaN;
    }
    return r(x, pair.y().figures());
  }

  /** r once each group's own means are taken off, over the areas that have both figures. */
  Value withinGroups(Pair pair) {
    if (groups.stream().allMatch(String::isEmpty)) {
      return NOT_APPLICABLE;
    }
    double[] x = pair.x().figures();
    double[] y = pair.y().figures();
    for (int i = 0; i < x.length; i++) {
      if (Double.isNaN(x[i]) || Double.isNaN(y[i]) || groups.get(i).isEmpty()) {
        x[i] = Double.NaN;
        y[i] = Double.NaN;
      }
    }
    return r(centred(x), centred(y));
  }

  private double[] centred(double[] figures) {
    Map<String, DoubleSummaryStatistics> byGroup = new HashMap<>();
    for (int i = 0; i < figures.length; i++) {
      if (!Double.isNaN(figures[i])) {
        byGroup
            .computeIfAbsent(groups.get(i), g -> new DoubleSummaryStatistics())
            .accept(figures[i]);
      }
    }
    double[] centred = figures.clone();
    for (int i = 0; i < figures.length; i++) {
      Optional<DoubleSummaryStatistics> own = Optional.ofNullable(byGroup.get(groups.get(i)));
      centred[i] -= own.map(DoubleSummaryStatistics::getAverage).orElse(0.0);
    }
    return centred;
  }

  private static Value r(double[] x, double[] y) {
    return Correlation.of(x, y).measured().map(m -> Value.of(m.r())).orElse(NOT_APPLICABLE);
  }
}
