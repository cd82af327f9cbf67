package org.placebook.recipe.proof;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;

/**
 * What headings, units and titles say of figures. Words only take away: a column that is called a
 * rate is no count, but none is a count for want of such a word.
 */
public final class MeasureWords {
  private static final Pattern PERCENT =
      Pattern.compile("%|\\bper ?cent\\b|\\bpercentages?\\b|\\bproportions?\\b|\\bcanran\\b");

  private static final Pattern NO_COUNT =
      Pattern.compile(
          "\\brates?\\b|\\bstandardi[sz]ed\\b|\\bper"
              + " (?:\\d[\\d,]*|head|capita|person|household|resident|pupil|job|dwelling|sq|square|hectare|km|mile|week|hour|month)\\b"
              + "|\\bratios?\\b|\\bindex\\b|\\bindices\\b|\\bscores?\\b|\\b(?:median|mean|average|quartile|percentile|prevalence|density|life"
              + " expectancy)s?\\b|\\bconf\\b|\\bconfidence\\b|\\b[lu]?ci\\b|\\bcv\\b|\\brank(?:ing)?s?\\b|\\b(?:lower|upper)"
              + " (?:limit|bound)\\b");

  /** Limits and places in an order follow what stands beside them. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:limit|bound|confidence|conf|rank(?:ing)?)s?\\b|\\b(?:l|u|lower |upper"
              + " )?ci\\b|\\b[lu]cl\\b|\\bcv\\b");

  private static final Pattern QUANTILE = Pattern.compile("\\b(?:quartile|percentile|median)s?\\b");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:tick|select|choose) all\\b|\\ball that apply\\b|\\bmultiple"
              + " responses?\\b|\\bmulti-?response\\b|\\bmore than one"
              + " (?:answer|reason|response|option|category)\\b|\\bunprompted\\b|\\bmay (?:not"
              + " )?(?:sum|add)(?: up)? to\\b");

  /** What is numbered, of which a table of counts speaks in the plural. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?:numbers?|no\\.|counts?|nifer|people|persons|residents|population|poblogaeth|pupils|students"
              + "|learners|patients|claimants|carers|employees|workers|jobs|vacancies|households|families"
              + "|dwellings|homes|houses|properties|vehicles|firms|businesses|enterprises|companies|schools"
              + "|births|deaths|cases|visits|offences|casualties|lettings|sales)\\b");

  /** What each has: of it there is no whole, unless what has it is counted. */
  private static final Pattern AMOUNT_EACH =
      Pattern.compile(
          "\\b(?:prices?|pay|earnings|wages?|salar(?:y|ies)|rents?(?! free)|incomes?)\\b");

  private MeasureWords() {}

  public static boolean sayPercent(FigureColumn column) {
    return holds(PERCENT, column);
  }

  public static boolean sayPercent(String title) {
    return holds(PERCENT, title);
  }

  /** Whether a column, or the title over figures that are not whole, is called no count. */
  public static boolean sayNoCountOf(String title, FigureColumn column) {
    return sayNoCount(column)
        || sayPercent(column)
        || ((sayNoCount(title) || sayPercent(title)) && !FigureKind.isWhole(column));
  }

  static boolean sayNoCount(FigureColumn column) {
    return holds(NO_COUNT, column);
  }

  public static boolean sayNoCount(String title) {
    return holds(NO_COUNT, title);
  }

  public static boolean sayLimit(FigureColumn column) {
    return holds(LIMIT, column);
  }

  public static boolean sayQuantile(FigureColumn column) {
    return holds(QUANTILE, column);
  }

  /** Whether title, units or headings say what is counted. */
  static boolean sayCount(String title, List<FigureColumn> columns) {
    return holds(COUNT, title) || columns.stream().anyMatch(column -> holds(COUNT, column));
  }

  /** Whether title, units or headings speak of what each person or thing has. */
  static boolean sayAmountEach(String title, List<FigureColumn> columns) {
    return holds(AMOUNT_EACH, title)
        || columns.stream().anyMatch(column -> holds(AMOUNT_EACH, column));
  }

  /** Whether a heading or title speaks of what each has, and not of how many have it. */
  public static boolean sayAmountEach(String text) {
    return holds(AMOUNT_EACH, text) && !holds(COUNT, text);
  }

  /** Whether one person may be counted in several columns. */
  static boolean saySeveral(String text) {
    return holds(SEVERAL, text);
  }

  private static boolean holds(Pattern words, FigureColumn column) {
    return holds(words, column.unit()) || holds(words, column.heading());
  }

  private static boolean holds(Pattern words, String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
