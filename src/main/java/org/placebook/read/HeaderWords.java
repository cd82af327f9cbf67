package org.placebook.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which people mark the parts of a sheet. */
final class HeaderWords {
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile(
          "(?i)(?:T\\d\\w{0,3}: |(?:\\w+ ){0,2}(?:table|figure|chart)["
              + " \\-_]*[A-Z]{0,5}\\d[\\w.]*(?: ?[:.\\-\u2013\u2014]| )+)\\s*\\S.*");
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?i)table[ \\-_]*[A-Z]{0,5}\\d[\\w.]*(?: ?/ ?\\d+)?[:.]?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:sources?\\b|notes?\\b|footnotes?\\b|key\\b *:|symbols?\\b *:|end of"
              + " (?:work)?sheet|tables? (?:produced|created)|\u00a9|crown"
              + " copyright|contact\\b|please (?:see|note)|this (?:data|work)?sheet|for more"
              + " information).*");
  private static final Pattern LINK_BACK =
      Pattern.compile(
          "(?i)(?:(?:back|return|go|link) to\\b.*|contents page|table notes and footnotes)");
  private static final Pattern NAVIGATION = Pattern.compile("(?i)(?:contents?|index|home)");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)(?:number|count|counts|no\\.?|%|per"
              + " ?cent|percentages?|persons?|people|households|headcount|rate|thousands?|millions?|\\(?[\u00a3$\u20ac0'"
              + " ,]*(?:000s?|thousands?|millions?|m|k|bn)\\)?"
              + "|\u00a3|levels?|numbers|units?|proportions?)");
  private static final Pattern UNIT_BEHIND =
      Pattern.compile(
          "(?i).*\\((?:[\u00a3$\u20ac' ]*0{0,3}s?(?:"
              + " ?(?:thousands?|millions?|billions?|sticks|kilograms|kg|m|k|bn))*|%|per"
              + " ?cent|percentages?|number|thousands?|000s|(?:million|thousand) \\w+|'000 \\w+)\\)"
              + " *");

  /**
   * Words that begin with capitals, but for the small ones in the names of places. Words end with a
   * blank only, so that there is but one way to match.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?U)\\p{Lu}[\\w'\u2019.&,()/-]*(?: (?:\\p{Lu}[\\w'\u2019.&,()/-]*|\\(\\p{Lu}[\\w ]*\\)|\\d+|&|and|of"
              + "|the|on|upon|in|with|by|le|under|next|y|a'r|cum|en|juxta|sub))*(?<![.:])");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\b.{0,20}");
  private static final int LONG = 160;
  private static final int LONGEST_LABEL = 60;

  private HeaderWords() {}

  /** Whether a text is a title with a number, such as "Table 1a: Receipts by year". */
  static boolean isNumberedTitle(String text) {
    return text.length() < 2 * LONG && NUMBERED_TITLE.matcher(text).matches();
  }

  /** Whether a text is the number of a table and no more: the next line is its title. */
  static boolean isBareTableNumber(String text) {
    return BARE_NUMBER.matcher(text).matches();
  }

  /** Whether a line can only stand beneath a table. */
  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  /** The same where figures stand beside it: "Sources of income" is a row then. */
  static boolean isNoteBesideFigures(String text) {
    boolean label = text.length() <= LONGEST_LABEL && text.indexOf(':') < 0;
    return !label && isNote(text);
  }

  /** Whether a text can only be a link to elsewhere in the workbook. */
  static boolean isLinkBack(String text) {
    return LINK_BACK.matcher(text).matches();
  }

  /** The same of a text that stands alone: "Index" may name a column as well. */
  static boolean isNavigation(String text) {
    return isLinkBack(text) || NAVIGATION.matcher(text).matches();
  }

  /** Whether a text is nothing but a unit. */
  static boolean isUnit(String text) {
    return UNIT.matcher(text).matches();
  }

  /** Whether a line names the unit of what stands beneath it: "Levels (000s)". */
  static boolean namesUnit(String text) {
    return isUnit(text) || UNIT_BEHIND.matcher(text).matches();
  }

  /** Whether a text is what Excel writes over the row labels of a pivot table. */
  static boolean isPivotCorner(String text) {
    return text.equals("Row Labels");
  }

  /** Whether a label names a year: "2011", "2011-12 [x]". */
  static boolean namesYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** Whether a text is written as names of places are. */
  static boolean mayNamePlace(String text) {
    return text.length() <= LONGEST_LABEL
        && NAME.matcher(text).matches()
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text is too long for a label. */
  static boolean isParagraph(String text) {
    return text.length() > LONG;
  }

  /** Whether a heading or label speaks of the whole. */
  static boolean isTotal(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("total")
        || lower.equals("all")
        || lower.startsWith("total ")
        || lower.endsWith(" total")
        || lower.startsWith("all ");
  }
}
