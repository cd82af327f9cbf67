package org.placebook.recipe.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Names;

/**
 * A band of ages, sizes, amounts or years that a heading names.
 *
 * @param from its lowest value; minus infinity for an open end
 * @param to its highest value; infinity for an open end
 */
record Band(double from, double to) {
  private static final String NUMBER = "[\u00a3$\u20ac]?(\\d[\\d,]*)(k|m)?";
  private static final String MORE_THAN = "(?:greater than|more than|over|above|>|post|after)";
  private static final String LESS_THAN = "(?:less than|fewer than|under|below|<|pre|before)";

  private static final Pattern FROM_TO =
      Pattern.compile(
          "(" + MORE_THAN + " )?" + NUMBER + " ?(?:-|to|i|and under|to under|up to) ?" + NUMBER);
  private static final Pattern FROM_ON =
      Pattern.compile(
          "(?:"
              + NUMBER
              + " ?(?:\\+|(?:and|or|&|a)"
              + " (?:over|more|above|older|later|hyn|throsodd|mwy)|plus|onwards))|("
              + MORE_THAN
              + ") ?"
              + NUMBER);
  private static final Pattern UP_TO =
      Pattern.compile(
          "(?:"
              + NUMBER
              + " ?(?:and|or|&) (?:under|less|fewer|below|younger|earlier))|("
              + LESS_THAN
              + "|up to|to) ?"
              + NUMBER);
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern UNITS =
      Pattern.compile(
          "\\b(?:aged?|ages|oed|years?(?:"
              + " olds?)?|yrs?|months?|weeks?|hours?|people|persons?|employees?|rooms?|beds?|bedrooms?|blwydd|km|miles?|minutes?|mins?|per"
              + " cent|pupils?)\\b|[.()\\[\\]:]|-year-olds?");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

  /** The band that a heading names; a heading of two languages names it twice. */
  static Optional<Band> of(String heading) {
    String row = heading.substring(heading.lastIndexOf('|') + 1);
    String plain = DASHES.matcher(Names.tidy(row)).replaceAll("-").toLowerCase(Locale.ROOT);
    Optional<Band> whole = ofPlain(plain);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher inside = Pattern.compile("\\(([^)]*\\d[^)]*)\\)").matcher(plain);
    if (inside.find()) {
      return ofPlain(inside.group(1));
    }
    List<String> languages = List.of(plain.split(" / "));
    return languages.size() > 1 ? ofPlain(languages.get(languages.size() - 1)) : Optional.empty();
  }

  private static Optional<Band> ofPlain(String text) {
    String bare = Names.tidy(UNITS.matcher(text).replaceAll(" "));
    Matcher both = FROM_TO.matcher(bare);
    if (both.matches()) {
      double from = number(both, 2);
      return ordered(both.group(1) == null ? from : Math.nextUp(from), number(both, 4));
    }
    Matcher on = FROM_ON.matcher(bare);
    if (on.matches()) {
      return Optional.of(
          on.group(1) != null
              ? new Band(number(on, 1), Double.POSITIVE_INFINITY)
              : new Band(Math.nextUp(number(on, 4)), Double.POSITIVE_INFINITY));
    }
    Matcher upTo = UP_TO.matcher(bare);
    if (upTo.matches()) {
      return Optional.of(upTo(upTo));
    }
    Matcher one = ONE.matcher(bare);
    return one.matches() ? ordered(number(one, 1), number(one, 1)) : Optional.empty();
  }

  private static Band upTo(Matcher found) {
    if (found.group(1) != null) {
      return new Band(Double.NEGATIVE_INFINITY, number(found, 1));
    }
    boolean including = found.group(3).endsWith("to");
    double number = number(found, 4);
    return new Band(Double.NEGATIVE_INFINITY, including ? number : Math.nextDown(number));
  }

  private static Optional<Band> ordered(double from, double to) {
    return from <= to ? Optional.of(new Band(from, to)) : Optional.empty();
  }

  private static double number(Matcher found, int group) {
    double number = Double.parseDouble(found.group(group).replace(",", ""));
    String scale = found.group(group + 1);
    return scale == null ? number : number * (scale.equals("k") ? 1_000 : 1_000_000);
  }

  /** Whether another band begins where this one ends: 15 and 16, or more than 15 and 15. */
  boolean abuts(Band next) {
    return next.from == to + 1 || next.from == Math.nextUp(to);
  }
}
