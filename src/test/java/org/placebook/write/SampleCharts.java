package org.placebook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.placebook.book.BarChart;
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.RowRole;
import org.placebook.book.ScatterChart;
import org.placebook.book.SheetColumn;
import org.placebook.book.SheetColumn.Kind;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A book with a scatter chart and bar charts of 37 made-up districts. */
final class SampleCharts {
  static final String SHEET = "Charted figures";
  static final int DISTRICTS = 37;
  static final int MISSING = 7;

  private SampleCharts() {}

  static Book book() {
    Random random = new Random(20);
    List<Value> x = new ArrayList<>();
    List<Value> y = new ArrayList<>();
    for (int i = 0; i < DISTRICTS; i++) {
      double share = 0.18 + 0.3 * random.nextDouble();
      x.add(i == MISSING ? Value.missing(Reason.CONFIDENTIAL) : Value.of(share));
      y.add(Value.of(-0.01 + 0.2 * share + 0.01 * random.nextGaussian()));
    }
    List<RowRole> roles = new ArrayList<>();
    x.forEach(value -> roles.add(RowRole.BODY));
    TableSheet sheet =
        new TableSheet(
            SHEET,
            "Charts and the figures in them",
            "Charted",
            List.of(TextLine.body("This worksheet contains one table. Charts stand to its right.")),
            List.of(
                column("District", Kind.LABEL, "General", i -> new Text(name(i))),
                column("Level 4 and above\n(%)", Kind.FIGURE, "0.0%", x::get),
                column("Information and communication\n(%)", Kind.FIGURE, "0.0%", y::get)),
            roles,
            List.of(),
            charts(x, y));
    return new Book(SampleBook.properties(), List.of(sheet));
  }

  static List<Chart> charts(List<Value> x, List<Value> y) {
    return List.of(
        new ScatterChart(
            new ChartText(
                "Highly qualified residents and employment in information and communication",
                "Trend line: y = 0.2x − 1 (x and y in %)",
                "Scatter chart of 36 districts. Both rise together.",
                "Residents with level 4 qualifications and above (%)",
                "Employment in information and communication (%)"),
            run(2, x, 0, DISTRICTS),
            run(3, y, 0, DISTRICTS),
            run(1, names(), 0, DISTRICTS),
            Set.of(),
            List.of(0, 3, 5, 7, 9, 12, 20, 25, 30, 36),
            Optional.of(new ScatterChart.Trend(0.2, -0.01))),
        new BarChart(
            new ChartText(
                "Level 4 and above, by district",
                "",
                "Bars of ten districts.",
                "Residents (%)",
                "District"),
            run(1, names(), 0, 10),
            List.of(new BarChart.Series("Level 4 and above", run(2, x, 0, 10))),
            IntStream.range(0, 10).boxed().toList(),
            Set.of(),
            Set.of(4)),
        new BarChart(
            new ChartText(
                "Two figures, by district",
                "",
                "Bars of five districts, two each.",
                "Share (%)",
                ""),
            run(1, names(), 5, 10),
            List.of(
                new BarChart.Series("Level 4 and above", run(2, x, 5, 10)),
                new BarChart.Series("Information and communication", run(3, y, 5, 10))),
            List.of(0, 1, 3, 4),
            Set.of(),
            Set.of()));
  }

  private static List<Value> names() {
    List<Value> names = new ArrayList<>();
    for (int i = 0; i < DISTRICTS; i++) {
      names.add(new Text(name(i)));
    }
    return names;
  }

  private static String name(int i) {
    return i % 3 == 0 ? "North East District " + i : "Town & Vale " + i;
  }

  private static Run run(int column, List<Value> values, int from, int to) {
    return new Run(
        SHEET,
        column,
        4 + from,
        3 + to,
        column == 1 ? "General" : "0.0%",
        values.subList(from, to));
  }

  private static SheetColumn column(
      String heading, Kind kind, String format, IntFunction<Value> values) {
    return new SheetColumn(heading, kind, format, SampleBook.cells(DISTRICTS, values));
  }
}
