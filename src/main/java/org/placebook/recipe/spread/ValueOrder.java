package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/**
 * The order in which values become columns: periods by time, ages by their first year with what is
 * no age before them, all others as they appear.
 */
final class ValueOrder {
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(?:ages?d? ?)?(under |less than |below )?(\\d{1,3})(?: ?y(?:ea)?rs?)?(?:(?:"
              + " ?[-\u2013] ?| to )\\d{1,3}|\\+| (?:and|or) (?:over|above|older|more)|( (?:and|or)"
              + " (?:under|below|younger))| ?plus)?(?: ?y(?:ea)?rs?(?: olds?)?)?");

  private static final int MOST_OTHERS = 2;

  private ValueOrder() {}

  /** Some values in that order. */
  static List<Integer> of(List<Integer> codes, Axis axis) {
    Map<Integer, Period> periods = axis.isPeriod() ? periods(codes, axis) : Map.of();
    if (!periods.isEmpty()) {
      return sorted(codes, Comparator.comparing(code -> periods.getOrDefault(code, FIRST)));
    }
    Map<Integer, Integer> ages = new HashMap<>();
    for (int code : codes) {
      age(axis.value(code)).ifPresent(age -> ages.put(code, age));
    }
    boolean areAges = ages.size() > 1 && codes.size() - ages.size() <= MOST_OTHERS;
    return areAges
        ? sorted(codes, Comparator.comparing(code -> ages.getOrDefault(code, -1)))
        : codes;
  }

  private static final Period FIRST = new Period(java.time.LocalDate.MIN, java.time.LocalDate.MIN);

  private static List<Integer> sorted(List<Integer> codes, Comparator<Integer> order) {
    List<Integer> sorted = new ArrayList<>(codes);
    sorted.sort(order);
    return sorted;
  }

  private static Map<Integer, Period> periods(List<Integer> codes, Axis axis) {
    Map<Integer, Period> periods = new HashMap<>();
    for (int code : codes) {
      axis.columns().stream()
          .map(column -> column.period(column.values().get(code)).map(PeriodHeading::period))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(period -> periods.put(code, period));
    }
    return periods;
  }

  /** The period of a value, if it is one. */
  static Optional<Period> period(Axis axis, int code) {
    return Optional.ofNullable(periods(List.of(code), axis).get(code));
  }

  /** Twice the first year of an age or band, less 1 where it is what lies up to that year. */
  private static Optional<Integer> age(String value) {
    Matcher age = AGE.matcher(value.strip());
    if (!age.matches()) {
      return Optional.empty();
    }
    boolean isUpTo = age.group(1) != null || age.group(3) != null;
    return Optional.of(2 * Integer.parseInt(age.group(2)) - (isUpTo ? 1 : 0));
  }
}
