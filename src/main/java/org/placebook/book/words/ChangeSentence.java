package org.placebook.book.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What rose and what fell. */
public final class ChangeSentence {
  private ChangeSentence() {}

  /**
   * Where a change is up, down, or within what rounding leaves open.
   *
   * @param what the column of changes
   * @param areas where each area's change stands against zero
   * @param shown how changes are written
   */
  public static String of(String what, List<Compared> areas, Shown shown) {
    List<Reading> up = Compared.largestFirst(Compared.that(areas, Standing.ABOVE));
    List<Reading> down = Compared.largestFirst(Compared.that(areas, Standing.BELOW));
    List<Reading> smallestFirst = new ArrayList<>(down);
    Collections.reverse(smallestFirst);
    StringBuilder said = new StringBuilder(what).append(": ");
    said.append("up in ").append(some(up, areas.size(), shown));
    said.append("; down in ").append(some(smallestFirst, areas.size(), shown)).append('.');
    List<Reading> same = Compared.that(areas, Standing.EQUAL);
    if (!same.isEmpty()) {
      said.append(" No change in ")
          .append(Listing.of(same.stream().map(Reading::area).toList()))
          .append('.');
    }
    List<Reading> close = Compared.that(areas, Standing.TOO_CLOSE);
    if (!close.isEmpty()) {
      said.append(
          " Within the rounding, so that nothing is claimed, in %s: %s."
              .formatted(
                  Listing.areas(close.size()),
                  Reading.listed(Compared.largestFirst(close), shown)));
    }
    return said + Reading.notCounted(Compared.readings(areas));
  }

  /** The same in few words. */
  public static String brief(String what, List<Compared> areas, Shown shown) {
    List<Reading> up = Compared.largestFirst(Compared.that(areas, Standing.ABOVE));
    List<Reading> down = Compared.largestFirst(Compared.that(areas, Standing.BELOW));
    int close = Compared.count(areas, Standing.TOO_CLOSE);
    String within = close == 0 ? "" : "; within the rounding in " + close;
    String counted =
        "%s: up in %s%%s; down in %d%%s%s."
            .formatted(
                what.replace("%", "%%"),
                Listing.ofAll(up.size(), areas.size()),
                down.size(),
                within);
    return Brief.of(
        counted.formatted(
            up.isEmpty() ? "" : ", most in " + up.get(0).with(shown),
            down.isEmpty() ? "" : ", most in " + down.get(down.size() - 1).with(shown)),
        counted.formatted("", ""));
  }

  private static String some(List<Reading> areas, int all, Shown shown) {
    if (areas.isEmpty()) {
      return "no area";
    }
    String counted = Listing.ofAll(areas.size(), all);
    boolean few = areas.size() <= 6;
    return few
        ? counted + ", " + Reading.listed(areas, shown)
        : counted + ", most in " + Reading.listed(areas.subList(0, 3), shown);
  }
}
