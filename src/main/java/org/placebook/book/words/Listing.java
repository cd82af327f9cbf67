package org.placebook.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.placebook.table.OnDemand;

/** Things listed in a sentence. */
public final class Listing {
  /** A longer sentence nobody reads, and a cell of Excel may not hold it. */
  private static final int MOST = 100;

  private Listing() {}

  /**
   * "A, B and C"; with semicolons where a part has a comma of its own. Of very many parts the first
   * hundred are named: "A, B and 950 more". The figures of all are in the table spoken of.
   */
  public static String of(List<String> parts) {
    return parts.size() > MOST ? joined(some(parts)) : joined(List.copyOf(parts));
  }

  /** The same of things, of which none is told but those that are named. */
  static <T> String of(List<T> things, Function<T, String> told) {
    return of(new OnDemand<>(things.size(), at -> told.apply(things.get(at))));
  }

  private static List<String> some(List<String> parts) {
    List<String> some = new ArrayList<>(parts.subList(0, MOST));
    some.add(String.format(Locale.ROOT, "%,d more", parts.size() - MOST));
    return some;
  }

  private static String joined(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String separator = parts.stream().anyMatch(part -> part.contains(",")) ? "; " : ", ";
    String but = String.join(separator, parts.subList(0, parts.size() - 1));
    return but + (separator.equals("; ") ? "; and " : " and ") + parts.get(parts.size() - 1);
  }

  /** "all 37 areas", "12 of 37 areas", "the one area". */
  public static String ofAll(int count, int all) {
    if (all == 1) {
      return count == 1 ? "the one area" : "none of one area";
    }
    return count == all ? "all " + all + " areas" : count + " of " + all + " areas";
  }

  /** The same at the start of a sentence. */
  public static String ofAllFirst(int count, int all) {
    String text = count == 0 && all > 1 ? "None of " + all + " areas" : ofAll(count, all);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "1 area", "2 areas". */
  public static String areas(int count) {
    return count == 1 ? "1 area" : count + " areas";
  }

  /** The verb that goes with a number: "is" or "are". */
  public static String verb(int count, String one, String several) {
    return count == 1 ? one : several;
  }

  /** "England's", but "Wales'". */
  public static String whose(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }
}
