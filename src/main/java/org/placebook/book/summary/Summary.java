package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.ChartText;
import org.placebook.book.MarksChart;
import org.placebook.book.TableSheet;
import org.placebook.book.correlation.FindingsSheet;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.words.Listing;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Good;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.ScopeArea;

/** What a reader sees first: the sheet Summary with its chart. */
public final class Summary {
  /** A title with more letters of names runs beyond a page. */
  private static final int MOST_NAMED = 70;

  private final List<Indicator> indicators;
  private final OurAreas ours;
  private final Evaluator evaluator;
  private final Verdicts verdicts;
  private final Optional<SpinePage> spine;
  private final SummarySheet page;

  /**
   * Of a workbook.
   *
   * @param tables its derived tables, placed
   * @param areas the areas in scope
   * @param ours the areas that it is made for
   */
  public Summary(
      List<DerivedTable> tables,
      List<ScopeArea> areas,
      OurAreas ours,
      VerdictForms forms,
      Evaluator evaluator) {
    this.indicators = Indicators.of(tables, evaluator);
    this.ours = ours;
    this.evaluator = evaluator;
    this.verdicts = new Verdicts(forms, evaluator);
    this.page = new SummarySheet(indicators, ours.areas(), Neighbours.of(areas, ours), verdicts);
    this.spine = page.rows().isEmpty() ? Optional.empty() : Optional.of(new SpinePage(page.rows()));
  }

  /** The main points for the cover. */
  public List<MainPoint> points(FindingsSheet findings) {
    return new MainPoints(indicators, ours.areas(), verdicts, findings.standings(), evaluator)
        .of(findings.drivers(ours.areas()), findings.relationships());
  }

  /** What the cover says where there is no main point. */
  public String withoutPoints() {
    if (indicators.isEmpty()) {
      return "No main points: the tables hold no figures by which areas can be compared.";
    }
    return indicators.stream().allMatch(indicator -> indicator.comparatorName().isEmpty())
        ? "No main points: there is no comparator, such as England, to set the areas against."
        : "No main points: chance, rounding, small numbers or withheld figures may explain each"
            + " difference.";
  }

  /**
   * The page; none where the workbook has nothing that can be compared.
   *
   * @param since what changed since an earlier release, where one is given
   */
  public Optional<TableSheet> sheet(Optional<String> since) {
    return spine.map(
        of -> {
          List<String> remarks = new ArrayList<>(since.stream().toList());
          remarks.addAll(remarks(of));
          return page.sheet(about(), Optional.of(chart(of)), remarks);
        });
  }

  /** How to read the chart stands above it, since a title has no room for it. */
  private List<String> remarks(SpinePage of) {
    List<String> remarks = new ArrayList<>(page.remarks());
    remarks.add("In the chart: " + described(of) + ".");
    return remarks;
  }

  /** The figures of its chart. */
  public Optional<TableSheet> figures() {
    return spine.map(of -> of.sheet(centre()));
  }

  private String about() {
    if (ours.isEmpty()) {
      return "";
    }
    String named = Listing.of(names());
    int many = ours.areas().size();
    String who = many > 1 && named.length() > MOST_NAMED ? "our " + Listing.areas(many) : named;
    return ": " + who + (page.hasComparator() ? " against " + page.comparatorName() : "");
  }

  private List<String> names() {
    return page.rows().stream().map(SummarySheet::areaName).distinct().toList();
  }

  private String described(SpinePage of) {
    List<String> subtitle = new ArrayList<>();
    subtitle.add("thin line: lowest to highest of " + Listing.areas(of.areas()));
    if (of.hasMiddleHalf()) {
      subtitle.add("thick: middle half");
    }
    subtitle.add("upright line: " + centre());
    String key = drawn(of).key();
    if (!key.isEmpty()) {
      subtitle.add(key);
    }
    return String.join("; ", subtitle);
  }

  /** What the areas are set against: the comparator, or the middle area where there is none. */
  private String centre() {
    return page.hasComparator() ? page.comparatorName() : "the middle area";
  }

  private MarksChart chart(SpinePage of) {
    String described = described(of);
    boolean judged =
        page.rows().stream()
            .anyMatch(row -> row.indicator().derived().spec().good() != Good.NEITHER);
    String message = message();
    return drawn(of)
        .of(
            new ChartText(
                message,
                "Thin: all areas; %supright: %s"
                    .formatted(of.hasMiddleHalf() ? "thick: middle half; " : "", centre()),
                "Spine chart of %d rows. %s. %s.".formatted(page.rows().size(), message, described),
                judged ? "← worse or lower      better or higher →" : "← lower      higher →",
                "Indicators, as in the table",
                "Summary"));
  }

  private SpineChart drawn(SpinePage of) {
    return new SpineChart(of, page.rows(), verdicts);
  }

  private String message() {
    String comparator = centre();
    if (ours.areas().size() != 1) {
      return "How the areas spread about " + comparator;
    }
    int area = ours.areas().get(0);
    long compared = page.rows().stream().filter(row -> verdicts.canTell(row.indicator())).count();
    if (compared == 0) {
      return "%s among the areas, about %s".formatted(names().get(0), comparator);
    }
    long above = count(area, "better", "higher");
    long below = count(area, "worse", "lower");
    boolean judged = count(area, "better", "worse") > 0;
    return "%s: %d %s than %s, %d %s, of %d compared"
        .formatted(
            names().get(0),
            above,
            judged ? "better or higher" : "higher",
            comparator,
            below,
            judged ? "worse or lower" : "lower",
            compared);
  }

  private long count(int area, String... words) {
    return page.rows().stream()
        .map(row -> verdicts.of(row.indicator(), area))
        .filter(List.of(words)::contains)
        .count();
  }
}
