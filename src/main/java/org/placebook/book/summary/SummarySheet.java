package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.book.Chart;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.book.words.Listing;

/** The sheet Summary: one printed page, a row for each indicator beside a spine chart. */
final class SummarySheet {
  static final String NAME = "Summary";

  /** As many rows as a page holds in type of eight points, in one line each and in two. */
  private static final int MOST = 28;

  private static final int MOST_TALL = 17;
  private static final int LONG_NAME = 54;

  private final List<Indicator> all;
  private final List<Integer> ours;
  private final Optional<Neighbours> neighbours;
  private final Verdicts verdicts;
  private final List<SummaryRow> rows = new ArrayList<>();

  SummarySheet(
      List<Indicator> all, List<Integer> ours, Optional<Neighbours> neighbours, Verdicts verdicts) {
    this.all = all;
    this.ours = ours;
    this.neighbours = neighbours;
    this.verdicts = verdicts;
    for (Indicator indicator : Indicators.foremost(all, ours, most())) {
      if (ours.isEmpty()) {
        rows.add(new SummaryRow(indicator, OptionalInt.empty()));
      }
      ours.forEach(area -> rows.add(new SummaryRow(indicator, OptionalInt.of(area))));
    }
  }

  private int most() {
    boolean tall = isTall(all, ours);
    return Math.max(1, (tall ? MOST_TALL : MOST) / Math.max(1, ours.size()));
  }

  /** Whether rows have two lines: for long names, and for those of the extreme areas. */
  static boolean isTall(List<Indicator> shown, List<Integer> ours) {
    return ours.isEmpty()
        || shown.stream().anyMatch(indicator -> indicator.label().length() > LONG_NAME);
  }

  List<SummaryRow> rows() {
    return rows;
  }

  /** The finished sheet. */
  TableSheet sheet(String about, Optional<Chart> spine, List<String> remarks) {
    List<TextLine> lead = new ArrayList<>();
    lead.add(TextLine.body("This worksheet contains one table."));
    remarks.forEach(remark -> lead.add(TextLine.body(remark)));
    // The title stands above, two more lines and the headings beneath.
    SummaryColumns of = new SummaryColumns(rows, lead.size() + 5);
    List<SheetColumn> columns = ours.isEmpty() ? ofAll(of) : ofOurs(of);
    lead.add(LeadLines.shorthand(LeadLines.reasons(columns)));
    lead.add(LeadLines.back());
    return new TableSheet(
        NAME,
        "Summary" + about,
        UniqueNames.tableName(NAME),
        lead,
        columns,
        Collections.nCopies(rows.size(), RowRole.BODY),
        List.of(),
        spine.stream().toList());
  }

  /** What is left out, and what the columns mean. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    int shown = rows.size() / Math.max(1, ours.size());
    if (shown < all.size()) {
      remarks.add(
          "%d of %d indicators %s shown: where %s farthest from the %s; the tables have all."
              .formatted(
                  shown,
                  all.size(),
                  Listing.verb(shown, "is", "are"),
                  ours.isEmpty()
                      ? "some area is"
                      : Listing.verb(ours.size(), "our area is", "our areas are"),
                  hasComparator() ? "comparator" : "middle area"));
    }
    if (!ours.isEmpty() && hasComparator()) {
      remarks.add(verdicts.remark(rows));
    }
    return remarks;
  }

  private List<SheetColumn> ofOurs(SummaryColumns of) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(of.names());
    boolean several = ours.size() > 1;
    if (several) {
      columns.add(of.texts("Our area", rows.stream().map(SummarySheet::areaName).toList()));
    }
    columns.add(of.ours(several ? "Figure" : areaName(rows.get(0))));
    int figure = several ? 3 : 2;
    if (hasComparator()) {
      columns.add(of.comparator(comparatorName()));
      columns.add(of.gap(figure));
    }
    columns.add(of.rank(figure));
    neighbours.ifPresent(
        set -> {
          columns.add(of.middle(set));
          columns.add(of.rank(set, figure));
        });
    if (hasComparator()) {
      columns.add(of.texts("Verdict", rows.stream().map(verdicts::of).toList()));
    }
    return columns;
  }

  private List<SheetColumn> ofAll(SummaryColumns of) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(of.names());
    if (hasComparator()) {
      columns.add(of.comparator(comparatorName()));
      columns.add(of.above("Areas above\n" + comparatorName(), 2));
    }
    columns.add(of.extreme("Lowest", false));
    columns.add(of.extremes("Area with the lowest", false));
    columns.add(of.extreme("Highest", true));
    columns.add(of.extremes("Area with the highest", true));
    return columns;
  }

  /** Whether anything is set against a comparator. */
  boolean hasComparator() {
    return rows.stream().anyMatch(row -> !row.indicator().comparatorName().isEmpty());
  }

  static String areaName(SummaryRow row) {
    return row.indicator().areaName(row.area().orElseThrow());
  }

  /** Its name, if it is the same in all rows. */
  String comparatorName() {
    Set<String> names =
        rows.stream().map(row -> row.indicator().comparatorName()).collect(Collectors.toSet());
    return names.size() == 1 && !names.contains("") ? names.iterator().next() : "Comparator";
  }
}
