package org.placebook.book.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Which members are over- and under-represented in how many areas of a group.
 *
 * @param group the group's name
 * @param areas how many areas it has
 * @param tallies a count for each member
 */
public record RepresentationSentences(String group, int areas, List<Tally> tallies) {
  /** Refuses counts that do not add up to the areas. */
  public RepresentationSentences {
    tallies = List.copyOf(tallies);
    for (Tally tally : tallies) {
      if (tally.areas() != areas) {
        throw new IllegalArgumentException(
            "%s has %d areas, but %s".formatted(group, areas, tally));
      }
    }
  }

  /** What is over-represented, what is under-represented, and how many figures say neither. */
  public List<String> sentences() {
    return List.of(side(true), side(false), rest());
  }

  /** What is over- and under-represented in most areas, in few words. */
  public String brief() {
    String over = most(true);
    String under = most(false);
    String more = over.isEmpty() ? "" : "over-represented in most areas: " + over;
    String less = under.isEmpty() ? "" : "under-represented in most: " + under;
    String joint = more.isEmpty() || less.isEmpty() ? more + less : more + "; " + less;
    return joint.isEmpty()
        ? ""
        : Brief.of(
            "%s (%s), %s.".formatted(group, Listing.areas(areas), joint),
            "%s, %s.".formatted(group, more.isEmpty() ? less : more));
  }

  /** The three members that stand out in most areas. */
  private String most(boolean over) {
    List<String> named =
        tallies.stream()
            .filter(tally -> tally.count(over) * 2 > areas)
            .sorted(Comparator.comparingInt((Tally tally) -> tally.count(over)).reversed())
            .limit(3)
            .map(tally -> tally.member() + " (" + tally.count(over) + ")")
            .toList();
    return Listing.of(named);
  }

  private String side(boolean over) {
    List<Tally> sorted =
        tallies.stream()
            .filter(tally -> tally.count(over) > 0)
            .sorted(Comparator.comparingInt((Tally tally) -> tally.count(over)).reversed())
            .toList();
    List<String> parts = new ArrayList<>();
    part(parts, "in every area", sorted, over, areas, areas);
    part(parts, "in most areas", sorted, over, areas / 2 + 1, areas - 1);
    part(parts, "in half of the areas or fewer", sorted, over, 1, areas / 2);
    List<String> never =
        tallies.stream().filter(tally -> tally.count(over) == 0).map(Tally::member).toList();
    if (!never.isEmpty()) {
      parts.add("in no area: " + String.join("; ", never));
    }
    return "%s (%s), %s. %s."
        .formatted(
            group,
            Listing.areas(areas),
            over ? "over-represented" : "under-represented",
            sentenceCase(
                String.join(
                    ". ", parts.stream().map(RepresentationSentences::sentenceCase).toList())));
  }

  private static String sentenceCase(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void part(
      List<String> parts, String where, List<Tally> sorted, boolean over, int least, int most) {
    List<String> named = new ArrayList<>();
    for (Tally tally : sorted) {
      int count = tally.count(over);
      if (count >= least && count <= most) {
        named.add(count == areas ? tally.member() : tally.member() + " (" + count + ")");
      }
    }
    if (!named.isEmpty()) {
      parts.add(where + ": " + String.join("; ", named));
    }
  }

  private String rest() {
    return "%s: of %d figures (%s by %d), %d are over, %d under, %d neither (near the comparator, or left open by the rounding) and %d missing."
        .formatted(
            group,
            areas * tallies.size(),
            Listing.areas(areas),
            tallies.size(),
            sum(Tally::over),
            sum(Tally::under),
            sum(Tally::neither),
            sum(Tally::noFigure));
  }

  private int sum(ToIntFunction<Tally> of) {
    return tallies.stream().mapToInt(of).sum();
  }
}
