package org.placebook.book.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Which of several members is the largest, or smallest, in which areas. */
public final class LargestSentences {
  private final boolean largest;
  private final String what;
  private final String all;
  private final List<String> members;
  private final Shown shown;
  private final Map<List<Integer>, List<Reading>> foremost = new LinkedHashMap<>();
  private final List<Reading> untold = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private int areas;

  /**
   * Of these members.
   *
   * @param largest the largest, or else the smallest
   * @param what what of them is set side by side, such as change; empty where it is their size
   * @param list what the members are, such as sectors
   * @param members their names
   * @param shown how their figures are written
   */
  public LargestSentences(
      boolean largest, String what, String list, List<String> members, Shown shown) {
    this.largest = largest;
    this.what = what;
    this.all = "the " + members.size() + " " + list;
    this.members = List.copyOf(members);
    this.shown = shown;
  }

  /**
   * Takes in an area with the values of all members.
   *
   * @param bounds what rounding leaves to each; empty where it cannot change their order
   */
  public void area(String name, List<Value> values, List<Optional<Interval>> bounds) {
    areas++;
    double most = 0;
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      if (leavesOpen(value)) {
        untold.add(new Reading(name, "", value, Optional.empty()));
        return;
      }
      if (value instanceof Figure figure) {
        double number = figure.number();
        if (first.isEmpty() || (largest ? number > most : number < most)) {
          first.clear();
          most = number;
        }
        if (number == most) {
          first.add(i);
        }
      }
    }
    if (first.isEmpty()) {
      untold.add(new Reading(name, "", Value.missing(Reason.LOW), Optional.empty()));
      return;
    }
    if (rivals(first.get(0), first, bounds)) {
      open.add(name + " (" + members.get(first.get(0)) + ", " + shown.of(most) + ")");
      return;
    }
    foremost
        .computeIfAbsent(first, f -> new ArrayList<>())
        .add(new Reading(name, "", Value.of(most), Optional.empty()));
  }

  /** Whether rounding leaves open that another member is the foremost. */
  private static boolean rivals(
      int foremost, List<Integer> joint, List<Optional<Interval>> bounds) {
    if (bounds.isEmpty() || bounds.get(foremost).isEmpty()) {
      return false;
    }
    Interval own = bounds.get(foremost).get();
    for (int i = 0; i < bounds.size(); i++) {
      boolean overlaps =
          bounds.get(i).filter(b -> b.low() < own.high() && own.low() < b.high()).isPresent();
      if (!joint.contains(i) && overlaps) {
        return true;
      }
    }
    return false;
  }

  /** What rounds to zero cannot be the largest, but may be the smallest. */
  private boolean leavesOpen(Value value) {
    return !(value instanceof Figure) && !(largest && Missing.is(value, Reason.LOW));
  }

  /** A sentence a member, the most frequent first; then ties; then what cannot be told. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sorted()
        .forEach(
            e -> sentences.add(e.getKey().size() > 1 ? tie(e.getKey(), e.getValue()) : alone(e)));
    if (!open.isEmpty()) {
      sentences.add(
          "The rounding leaves open which %s in %s; as published it is: %s."
              .formatted(isTheExtreme(), Listing.ofAll(open.size(), areas), Listing.of(open)));
    }
    if (!untold.isEmpty()) {
      sentences.add(untold());
    }
    return sentences;
  }

  private Stream<Map.Entry<List<Integer>, List<Reading>>> sorted() {
    return foremost.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<List<Integer>, List<Reading>> e) -> e.getKey().size() > 1)
                .thenComparing(e -> -e.getValue().size()));
  }

  /** The same in few words, in the same order. */
  public List<String> inBrief() {
    List<String> sentences = new ArrayList<>();
    sorted().forEach(e -> sentences.add(brief(e.getKey(), e.getValue())));
    if (!open.isEmpty()) {
      sentences.add(
          Brief.of(
              "The rounding leaves open which %s in %s."
                  .formatted(isTheExtreme(), Listing.ofAll(open.size(), areas))));
    }
    if (!untold.isEmpty()) {
      sentences.add(
          Brief.of(
              "The %s of %s cannot be told in %s, because a figure is missing."
                  .formatted(
                      what.isEmpty() ? extreme() : extreme() + " " + what,
                      all,
                      Listing.ofAll(untold.size(), areas))));
    }
    return sentences;
  }

  private String brief(List<Integer> first, List<Reading> where) {
    String named = Brief.named(Compared.largestFirst(where), shown);
    String said =
        first.size() == 1
            ? "%s %s in %s"
                .formatted(
                    members.get(first.get(0)), isTheExtreme(), Listing.ofAll(where.size(), areas))
            : "%s %s of %s in %s"
                .formatted(
                    Listing.of(first.stream().map(members::get).toList()),
                    what.isEmpty()
                        ? "are joint " + extreme()
                        : "share the " + extreme() + " " + what,
                    all,
                    Listing.ofAll(where.size(), areas));
    return Brief.of(said + named + ".", said + ".");
  }

  private String alone(Map.Entry<List<Integer>, List<Reading>> entry) {
    List<Reading> where = entry.getValue();
    return "%s %s in %s: %s."
        .formatted(
            members.get(entry.getKey().get(0)),
            isTheExtreme(),
            Listing.ofAll(where.size(), areas),
            Reading.listed(Compared.largestFirst(where), shown));
  }

  private String tie(List<Integer> tied, List<Reading> where) {
    return "%s %s of %s in %s."
        .formatted(
            Listing.of(tied.stream().map(members::get).toList()),
            what.isEmpty() ? "are joint " + extreme() : "share the " + extreme() + " " + what,
            all,
            Listing.of(where, r -> r.area() + " (each " + shown.of(r.number()) + ")"));
  }

  private String untold() {
    return "The %s of %s cannot be told in %s, because a figure is missing: %s."
        .formatted(
            what.isEmpty() ? extreme() : extreme() + " " + what,
            all,
            Listing.ofAll(untold.size(), areas),
            Listing.of(untold, Reading::withReason));
  }

  private String isTheExtreme() {
    return what.isEmpty()
        ? "is the %s of %s".formatted(extreme(), all)
        : "has the %s %s of %s".formatted(extreme(), what, all);
  }

  private String extreme() {
    return largest ? "largest" : "smallest";
  }
}
