package org.placebook.book.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.RowRole;
import org.placebook.book.TableSheet;
import org.placebook.table.Names;

/** A finished workbook beside an earlier release, as lines of the quality assurance log. */
public final class ReleaseComparison {
  /** More lines nobody reads one by one. */
  private static final int MOST_LINES = 5000;

  private static final String RULE =
      "A figure has moved far if its change is more than 5 times the usual spread away from the"
          + " median change of its column. The usual spread is the median distance of changes from"
          + " that median, divided by 0.6745 (the modified z score of Iglewicz and Hoaglin 1993)."
          + " Changes are logarithms of ratios; in a column with negative figures, differences. A"
          + " rise from 0 or fall to 0 is told where the figure is of the column's median size or"
          + " more. Nothing is told that chance or rounding alone does: whole counts must differ"
          + " beyond what two Poisson counts do (5%, divided by the number of figures compared),"
          + " others by more than they are rounded to.";

  private final EarlierRelease earlier;
  private final List<ReleasedTable> then;

  private ReleaseComparison(EarlierRelease earlier) {
    this.earlier = earlier;
    this.then = earlier.tables().stream().map(ReleasedTable::of).toList();
  }

  /**
   * Compares table by table.
   *
   * @param earlier the earlier release; empty if none was given
   * @param derived the tables that were worked out, which an earlier finished workbook has under
   *     the same names
   * @param data the inputs as they were read, which an earlier download may be of too
   */
  public static List<ReleaseLine> of(
      Optional<EarlierRelease> earlier, List<TableSheet> derived, List<TableSheet> data) {
    return earlier
        .map(release -> new ReleaseComparison(release).lines(derived, data))
        .orElseGet(() -> none("Last release: no earlier release was given to compare with."));
  }

  /**
   * What changed, in one paragraph for a reader with two minutes: of our areas where there are any,
   * else of the comparator; none where no earlier release has figures of them.
   *
   * @param role of the rows that it speaks of
   */
  public static Optional<String> changed(
      Optional<EarlierRelease> earlier, List<TableSheet> derived, RowRole role) {
    return earlier
        .map(release -> new ReleaseComparison(release).changed(derived, role))
        .filter(ChangedSince::hasAny)
        .map(ChangedSince::words);
  }

  private ChangedSince changed(List<TableSheet> derived, RowRole role) {
    ChangedSince since = new ChangedSince(earlier.file());
    for (TableSheet sheet : derived) {
      ReleasedTable now = ReleasedTable.of(sheet);
      named(now).ifPresent(then -> since.add(now, then, role));
    }
    return since;
  }

  private static List<ReleaseLine> none(String what) {
    return List.of(new ReleaseLine("", "", what, ReleaseLine.NOT_CHECKED));
  }

  private List<ReleaseLine> lines(List<TableSheet> derived, List<TableSheet> data) {
    List<ReleaseLine> summaries = new ArrayList<>();
    List<ReleaseLine> lines = new ArrayList<>();
    for (TableSheet sheet : derived) {
      ReleasedTable now = ReleasedTable.of(sheet);
      named(now).ifPresent(there -> compare(now, there, summaries, lines));
    }
    Set<String> shown = new HashSet<>();
    derived.forEach(sheet -> shown.addAll(ReleasedTable.of(sheet).keys().rows().keySet()));
    for (TableSheet sheet : data) {
      ReleasedTable now = ReleasedTable.of(sheet).only(shown);
      named(now).or(() -> alike(now)).ifPresent(there -> compare(now, there, summaries, lines));
    }
    return summaries.isEmpty() ? none(nothing()) : all(summaries, lines);
  }

  private String nothing() {
    return earlier.tables().isEmpty()
        ? "Last release: no table was found in %s, so no figure was compared with it."
            .formatted(earlier.file())
        : "Last release: %s has no table in common with this workbook, so no figure was compared with it. A table is found again by the name of its worksheet or by its headings, its rows by the codes of their areas."
            .formatted(earlier.file());
  }

  private void compare(
      ReleasedTable now,
      ReleasedTable there,
      List<ReleaseLine> summaries,
      List<ReleaseLine> lines) {
    TableComparison comparison = new TableComparison(now, there);
    summaries.add(comparison.summary(earlier.file()));
    lines.addAll(comparison.lines());
  }

  private static List<ReleaseLine> all(List<ReleaseLine> summaries, List<ReleaseLine> lines) {
    List<ReleaseLine> all = new ArrayList<>();
    all.add(new ReleaseLine("", "", "Last release: " + RULE, ReleaseLine.IN_ORDER));
    all.addAll(summaries);
    all.addAll(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    if (lines.size() > MOST_LINES) {
      String more = "Last release: %,d more lines on figures and rows that differ are left out.";
      all.add(new ReleaseLine("", "", more.formatted(lines.size() - MOST_LINES), ReleaseLine.LOOK));
    }
    return all;
  }

  /** The table on the sheet of the same name. */
  private Optional<ReleasedTable> named(ReleasedTable now) {
    return then.stream()
        .filter(there -> Names.same(there.sheet(), now.sheet()) && now.overlap(there) > 0)
        .max(Comparator.comparingLong(now::overlap));
  }

  /** The table that has most rows and headings in common; none where two have as many. */
  private Optional<ReleasedTable> alike(ReleasedTable now) {
    long most = then.stream().mapToLong(now::overlap).max().orElse(0);
    List<ReleasedTable> best = then.stream().filter(there -> now.overlap(there) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }
}
