package org.placebook.book.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Areas compared with a standard.
 *
 * @param what the column, such as Level 4 and above
 * @param standard the comparator and its figure
 * @param areas where each area stands
 * @param shown how figures are written
 */
public record Comparison(String what, Reading standard, List<Compared> areas, Shown shown) {
  /** Copies the areas; shows as many digits as tell those that differ from the standard. */
  public Comparison {
    List<Compared> all = List.copyOf(areas);
    areas = all;
    if (standard.isFigure()) {
      shown =
          shown.apart(
              standard.number(),
              Stream.of(Standing.ABOVE, Standing.BELOW)
                  .flatMap(side -> Compared.that(all, side).stream())
                  .mapToDouble(Reading::number)
                  .toArray());
    }
  }

  /** Which areas exceed the standard, and what becomes of the others. */
  public String above() {
    if (!standard.isFigure()) {
      return noStandard();
    }
    List<Reading> above = Compared.largestFirst(Compared.that(areas, Standing.ABOVE));
    String listed = above.isEmpty() ? "." : ": " + Reading.listed(above, shown) + ".";
    boolean singular = above.size() < 2 && (above.size() == 1 || areas.size() == 1);
    return "%s %s %s%s%s"
            .formatted(
                Listing.ofAllFirst(above.size(), areas.size()),
                singular || above.isEmpty() ? "exceeds" : "exceed",
                standardFigure(),
                listed,
                others(Standing.ABOVE))
        + Reading.notCounted(Compared.readings(areas));
  }

  /** The same in few words. */
  public String aboveInBrief() {
    return standard.isFigure() ? brief(Standing.ABOVE) : Brief.of(noStandard());
  }

  /** How many areas are on a side, and which if they are few. */
  private String brief(Standing side) {
    List<Reading> on = Compared.largestFirst(Compared.that(areas, side));
    String said =
        "%s %s %s"
            .formatted(
                Listing.ofAllFirst(on.size(), areas.size()),
                side(side, on.isEmpty() && areas.size() > 1 ? 2 : on.size()),
                standardFigure());
    String open =
        Brief.open(
            Compared.count(areas, Standing.TOO_CLOSE)
                + Compared.count(areas, Standing.WITHIN_INTERVAL),
            Compared.count(areas, Standing.NO_FIGURE));
    return Brief.of(said + Brief.named(on, shown) + open + ".", said + open + ".", said + ".");
  }

  /**
   * The exceptions in few words: a sentence for each of {@link #exceptions}, which may be empty.
   */
  public List<String> exceptionsInBrief() {
    if (!standard.isFigure()) {
      return List.of(Brief.of(noStandard()));
    }
    int above = Compared.count(areas, Standing.ABOVE);
    int below = Compared.count(areas, Standing.BELOW);
    if (above == below) {
      return List.of(brief(Standing.ABOVE));
    }
    Standing most = above > below ? Standing.ABOVE : Standing.BELOW;
    List<String> sentences = new ArrayList<>();
    sentences.add(brief(other(most)));
    String standing = " " + Listing.whose(standard.area()) + " " + shown.of(standard.number());
    byGroup(most)
        .map(full -> full.replaceAll(" it\\.", Matcher.quoteReplacement(standing + ".")))
        .ifPresent(
            full -> sentences.add(Brief.of(full, full.replaceAll(" Elsewhere the .*$", ""))));
    return sentences;
  }

  private String noStandard() {
    return "No area is compared for %s: %s has no figure (%s)."
        .formatted(what, standard.area(), Reading.why(standard.value()));
  }

  private String standardFigure() {
    return "%s %s for %s"
        .formatted(Listing.whose(standard.area()), shown.of(standard.number()), what);
  }

  /** The areas that are not on one side, so that all are accounted for. */
  private String others(Standing said) {
    List<String> parts = new ArrayList<>();
    if (said != Standing.ABOVE) {
      add(parts, Standing.ABOVE, "exceeds it", "exceed it");
    } else {
      add(parts, Standing.BELOW, "is below it", "are below it");
    }
    String text = parts.isEmpty() ? "" : " " + Listing.of(parts) + ".";
    return text + open();
  }

  private void add(List<String> parts, Standing standing, String one, String several) {
    int count = Compared.count(areas, standing);
    if (count > 0) {
      parts.add(Listing.areas(count) + " " + Listing.verb(count, one, several));
    }
  }

  private String covered() {
    List<Reading> covered = Compared.that(areas, Standing.WITHIN_INTERVAL);
    return covered.isEmpty()
        ? ""
        : " The interval beside it covers that figure in %s: %s."
            .formatted(
                Listing.areas(covered.size()),
                Reading.listed(Compared.largestFirst(covered), shown));
  }

  /** The areas for which no claim is made. */
  private String open() {
    List<Reading> equal = Compared.that(areas, Standing.EQUAL);
    List<Reading> close = Compared.that(areas, Standing.TOO_CLOSE);
    String text =
        (equal.isEmpty() ? "" : " It is the same in " + Reading.listed(equal, shown) + ".")
            + covered();
    return close.isEmpty()
        ? text
        : text
            + " %s %s too close to it for a claim, given the rounding: %s."
                .formatted(
                    Listing.areas(close.size()),
                    Listing.verb(close.size(), "is", "are"),
                    Reading.listed(Compared.largestFirst(close), shown));
  }

  /** The minority against the majority, then the groups that are of one mind. */
  public List<String> exceptions() {
    if (!standard.isFigure()) {
      return List.of(noStandard());
    }
    int above = Compared.count(areas, Standing.ABOVE);
    int below = Compared.count(areas, Standing.BELOW);
    List<String> sentences = new ArrayList<>();
    if (above == below) {
      sentences.add(
          "As many areas exceed %s as are below it (%d each), so there are no exceptions to name.%s%s"
              .formatted(
                  standardFigure(), above, open(), Reading.notCounted(Compared.readings(areas))));
      return sentences;
    }
    Standing most = above > below ? Standing.ABOVE : Standing.BELOW;
    sentences.add(minority(most));
    byGroup(most).ifPresent(sentences::add);
    return sentences;
  }

  private static Standing other(Standing standing) {
    return standing == Standing.ABOVE ? Standing.BELOW : Standing.ABOVE;
  }

  private static String side(Standing standing, int count) {
    return standing == Standing.ABOVE
        ? Listing.verb(count, "exceeds", "exceed")
        : Listing.verb(count, "is below", "are below");
  }

  private String minority(Standing most) {
    int majority = Compared.count(areas, most);
    List<Reading> exceptions = Compared.largestFirst(Compared.that(areas, other(most)));
    String said =
        "%s %s %s."
            .formatted(
                Listing.ofAllFirst(majority, areas.size()), side(most, majority), standardFigure());
    String named =
        exceptions.isEmpty()
            ? " No area is on the other side."
            : " %s, which %s it: %s."
                .formatted(
                    exceptions.size() == 1
                        ? "The exception"
                        : "The " + exceptions.size() + " exceptions",
                    side(other(most), exceptions.size()),
                    Reading.listed(exceptions, shown));
    return said + named + open() + Reading.notCounted(Compared.readings(areas));
  }

  private Optional<String> byGroup(Standing most) {
    Set<String> groups = new LinkedHashSet<>();
    areas.forEach(area -> groups.add(area.reading().group()));
    groups.remove("");
    List<String> uniform = new ArrayList<>();
    List<String> against = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    for (String group : groups) {
      List<Compared> members =
          areas.stream().filter(area -> area.reading().group().equals(group)).toList();
      int with = Compared.count(members, most);
      int others = Compared.count(members, other(most));
      if (with == members.size()) {
        uniform.add(group);
      } else if (others == members.size()) {
        against.add(group);
      } else if (others > 0) {
        mixed.add(group + " (" + others + " of " + members.size() + ")");
      }
    }
    List<String> parts = new ArrayList<>();
    if (!uniform.isEmpty()) {
      parts.add("In " + Listing.of(uniform) + " every area " + side(most, 1) + " it.");
    }
    if (!against.isEmpty()) {
      parts.add("In " + Listing.of(against) + " every area " + side(other(most), 1) + " it.");
    }
    if (!mixed.isEmpty()) {
      parts.add("Elsewhere the exceptions are in " + Listing.of(mixed) + ".");
    }
    return uniform.isEmpty() && against.isEmpty()
        ? Optional.empty()
        : Optional.of(what + ": " + String.join(" ", parts));
  }
}
