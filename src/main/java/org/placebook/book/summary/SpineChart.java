package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.ChartText;
import org.placebook.book.MarksChart;
import org.placebook.book.MarksChart.Form;
import org.placebook.table.Figure;

/** The spine chart of the Summary: a line and a middle half each row, and a mark where we stand. */
final class SpineChart {
  private static final double WIDTH = 300;
  private static final double HEAD = 112;
  private static final double FOOT = 44;
  private static final double ROW = 18;
  private static final double TALL_ROW = 33;
  private static final AxisScale ACROSS = new AxisScale(-1.1, 1.1, 1.1);
  private static final String LINES = "7492B6";

  private final SpinePage page;
  private final List<SummaryRow> rows;
  private final Verdicts verdicts;

  /**
   * Of these figures.
   *
   * @param page the sheet of its figures
   * @param rows the rows of the Summary
   */
  SpineChart(SpinePage page, List<SummaryRow> rows, Verdicts verdicts) {
    this.page = page;
    this.rows = rows;
    this.verdicts = verdicts;
  }

  /** The chart, whose rows stand beside those of the table on the sheet Summary. */
  MarksChart of(ChartText text) {
    List<MarksChart.Series> series = new ArrayList<>();
    List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
    series.add(line("Lowest to highest", SpineColumn.FROM, SpineColumn.LENGTH, 2, all));
    List<Integer> many = all.stream().filter(row -> page.scale(row).hasMiddleHalf()).toList();
    if (!many.isEmpty()) {
      series.add(line("Middle half", SpineColumn.HALF_FROM, SpineColumn.HALF_LENGTH, 5, many));
    }
    if (page.isForAreas()) {
      marks().forEach((mark, points) -> series.add(ours(mark, points)));
    }
    List<Integer> ours = page.isForAreas() ? List.of(0) : List.of();
    List<Indicator> shown = rows.stream().map(SummaryRow::indicator).toList();
    double row = SummarySheet.isTall(shown, ours) ? TALL_ROW : ROW;
    double bottom = HEAD + row * rows.size();
    return new MarksChart(
        text,
        series,
        ACROSS,
        new AxisScale(0, rows.size(), rows.size()),
        new MarksChart.Frame(WIDTH, bottom + FOOT, 26, HEAD, WIDTH - 8, bottom),
        MarksChart.Look.SPINE,
        Optional.of(page.run(SpineColumn.INDICATOR)));
  }

  private MarksChart.Series line(
      String name, SpineColumn from, SpineColumn length, double thick, List<Integer> points) {
    return new MarksChart.Series(
        name,
        Form.NONE,
        0,
        LINES,
        page.run(from),
        page.run(SpineColumn.ROW_PLACE),
        Optional.of(page.run(length)),
        thick,
        points,
        List.of(),
        LINES);
  }

  /** How the mark of a verdict looks: colour repeats what the form says. */
  private enum Mark {
    ABOVE("Better or higher", Form.CIRCLE, 10, "12436D"),
    BELOW("Worse or lower", Form.DIAMOND, 11, "801650"),
    SIMILAR("Similar", Form.SQUARE, 9, "3D3D3D"),
    NOT_COMPARED("Not compared", Form.SQUARE, 7, "3D3D3D");

    private final String words;
    private final Form form;
    private final double size;
    private final String colour;

    Mark(String words, Form form, double size, String colour) {
      this.words = words;
      this.form = form;
      this.size = size;
      this.colour = colour;
    }

    /** "circle: better or higher". */
    String key() {
      String form =
          this == NOT_COMPARED ? "small square" : this.form.name().toLowerCase(Locale.ROOT);
      return form + ": " + words.toLowerCase(Locale.ROOT);
    }

    static Mark of(String verdict) {
      return switch (verdict) {
        case "better", "higher" -> ABOVE;
        case "worse", "lower" -> BELOW;
        case "similar" -> SIMILAR;
        default -> NOT_COMPARED;
      };
    }
  }

  private Map<Mark, List<Integer>> marks() {
    Map<Mark, List<Integer>> marks = new EnumMap<>(Mark.class);
    for (int row = 0; row < rows.size(); row++) {
      if (page.column(SpineColumn.OURS_PLACE).value(row) instanceof Figure) {
        Mark mark = Mark.of(verdicts.of(rows.get(row)));
        marks.computeIfAbsent(mark, m -> new ArrayList<>()).add(row);
      }
    }
    return marks;
  }

  private MarksChart.Series ours(Mark mark, List<Integer> points) {
    return new MarksChart.Series(
        mark.words,
        mark.form,
        mark.size,
        mark.colour,
        page.run(SpineColumn.OURS_PLACE),
        page.run(SpineColumn.ROW_PLACE),
        Optional.empty(),
        0,
        points,
        List.of(),
        mark.colour);
  }

  /** What the forms mean, of those that are there. */
  String key() {
    List<String> said = new ArrayList<>();
    if (page.isForAreas()) {
      marks().keySet().forEach(mark -> said.add(mark.key()));
    }
    return String.join(", ", said);
  }
}
