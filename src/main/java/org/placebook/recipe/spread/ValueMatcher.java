package org.placebook.recipe.spread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.read.cube.CodedColumn;
import org.placebook.recipe.Spreading;
import org.placebook.table.Names;
import org.placebook.table.Nearest;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/** Finds the values of an axis that words of a recipe mean. */
final class ValueMatcher {
  private static final Pattern OR = Pattern.compile(",? or (?=.)|, ");
  private static final Pattern DASH = Pattern.compile(" *[-\u2010-\u2015] *");

  private final Axis axis;

  ValueMatcher(Axis axis) {
    this.axis = axis;
  }

  /**
   * The values that words mean, which stand apart by "or" or a comma; none if one of them is
   * unknown.
   */
  Optional<Set<Integer>> all(String words) {
    Optional<Set<Integer>> whole = one(words).map(code -> Set.of(code));
    Matcher or = OR.matcher(words);
    while (whole.isEmpty() && or.find()) {
      Optional<Integer> first = one(words.substring(0, or.start()).strip());
      if (first.isPresent()) {
        whole = all(words.substring(or.end()).strip()).map(rest -> with(first.get(), rest));
      }
    }
    return whole;
  }

  private static Set<Integer> with(int code, Set<Integer> rest) {
    Set<Integer> all = new LinkedHashSet<>(List.of(code));
    all.addAll(rest);
    return all;
  }

  /** Those of several words that no value is; "65 or ovr" is one word if it is near a value. */
  List<String> unknown(String words) {
    List<String> parts = OR.splitAsStream(words).map(String::strip).toList();
    List<String> unknown = parts.stream().filter(part -> one(part).isEmpty()).toList();
    boolean whole =
        unknown.isEmpty()
            || (unknown.size() == parts.size()
                && (words.contains(", ")
                    || Nearest.match(words, axis.columns().get(0).values()).isPresent()));
    return whole ? List.of(words) : unknown;
  }

  /** The one value that words mean: as written, then whatever the case, then by what they say. */
  Optional<Integer> one(String words) {
    Optional<Integer> found =
        find(words, String::equals)
            .or(() -> find(words, String::equalsIgnoreCase))
            .or(() -> find(words, ValueMatcher::isSame))
            .or(() -> find(words, ValueMatcher::isSameNumber));
    if (found.isPresent()) {
      return found;
    }
    if (axis.isPeriod()) {
      return find(words, ValueMatcher::isSameButForBlanks).or(() -> findPeriod(words));
    }
    return words.equalsIgnoreCase(Spreading.BLANK) ? find("", String::equals) : Optional.empty();
  }

  private Optional<Integer> find(String words, BiPredicate<String, String> test) {
    for (CodedColumn column : axis.columns()) {
      List<Integer> found =
          IntStream.range(0, column.size())
              .filter(code -> test.test(column.values().get(code), words))
              .boxed()
              .toList();
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(String value, String words) {
    return !value.isEmpty() && !words.isEmpty() && Names.same(value, words);
  }

  private static boolean isSameNumber(String value, String words) {
    try {
      return !value.isEmpty() && Double.parseDouble(value) == Double.parseDouble(words);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** 2001-03 is the value 2001 - 03, which by itself would be a month. */
  private static boolean isSameButForBlanks(String value, String words) {
    return DASH.matcher(value)
        .replaceAll("-")
        .equalsIgnoreCase(DASH.matcher(words).replaceAll("-"));
  }

  private Optional<Integer> findPeriod(String words) {
    for (CodedColumn column : axis.columns()) {
      Optional<Period> meant =
          column.period(words).filter(PeriodHeading::isBare).map(PeriodHeading::period);
      List<Integer> found =
          IntStream.range(0, column.size())
              .filter(code -> meant.isPresent() && meant.equals(period(column, code)))
              .boxed()
              .toList();
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(CodedColumn column, int code) {
    return column.period(column.values().get(code)).map(PeriodHeading::period);
  }
}
