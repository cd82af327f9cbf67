package org.placebook.area.lookup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lookups that need no file. */
public final class BuiltInLookups {
  /** What a recipe may write, for a message. */
  public static final List<String> WORDS =
      List.of(WardLookup.NAME, DistrictLookup.NAME, CombinedAuthorityLookup.NAME);

  /** Where they come from. */
  public static final String SOURCE =
      "Lookup: Office for National Statistics, licensed under the Open Government Licence v3.0.";

  private static final Pattern COMBINED =
      Pattern.compile(CombinedAuthorityLookup.NAME + "(?: (\\d{4}))?");

  private BuiltInLookups() {}

  /** Whether words name one; of combined authorities also with a year that is not known. */
  public static boolean isOne(String words) {
    String plain = plain(words);
    return plain.equals(WardLookup.NAME)
        || plain.equals(DistrictLookup.NAME)
        || COMBINED.matcher(plain).matches();
  }

  /** Whether the year of a combined authority, if one is given, is among those that are known. */
  public static boolean isOfKnownYear(String words) {
    int year = year(plain(words));
    return year >= CombinedAuthorityLookup.FIRST && year <= CombinedAuthorityLookup.LAST;
  }

  private static int year(String plain) {
    Matcher combined = COMBINED.matcher(plain);
    return combined.matches() && combined.group(1) != null
        ? Integer.parseInt(combined.group(1))
        : CombinedAuthorityLookup.LAST;
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The steps of one: to a combined authority the way goes by the districts of today. */
  public static List<AreaLookup> of(String words) {
    String plain = plain(words);
    if (plain.equals(WardLookup.NAME)) {
      return List.of(new WardLookup());
    }
    return plain.equals(DistrictLookup.NAME)
        ? List.of(new DistrictLookup())
        : List.of(new DistrictLookup(), new CombinedAuthorityLookup(year(plain)));
  }
}
