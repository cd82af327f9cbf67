package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.TableSheet;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;

/** Scatter charts: of two columns, and of a strong pair of a correlation sheet. */
final class ScatterPages {
  private static final int NAMED = 6;

  private final SheetText text;

  ScatterPages(SheetText text) {
    this.text = text;
  }

  /** A sheet under this name; none where no row has both figures. */
  Optional<TableSheet> sheet(
      ChartSpec spec, String topic, Points points, List<String> remarks, String name) {
    if (points.names().isEmpty()) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(remarks);
    all.addAll(ChartWords.leftOut(points.leftOut()));
    ChartPage page = new ChartPage(name, all, points.names().size(), text);
    Chart.Run labels = page.names("Area name", points.names());
    page.ours(points.ours());
    Chart.Run x = page.figures(points.xHeading(), points.x());
    Chart.Run y = page.figures(points.yHeading(), points.y());
    page.figures(Residuals.HEADING, Residuals.of(points, x, y));
    TrendWords trend = TrendWords.of(points);
    String title =
        ChartWords.or(
            spec.title(),
            "%s and %s, by area".formatted(plain(points.xTitle()), plain(points.yTitle())));
    ChartText words =
        new ChartText(
                title,
                trend.subtitle(),
                ChartWords.or(spec.altText(), altText(points, trend)),
                points.xTitle(),
                points.yTitle())
            .says(trend.message(plain(points.xTitle()), plain(points.yTitle())));
    return Optional.of(
        page.sheet(
            topic + ": " + title,
            List.of(),
            Optional.of(points.chart(words, x, y, labels, NAMED))));
  }

  private static String altText(Points points, TrendWords trend) {
    List<Integer> far = Outliers.of(points.xFigures(), points.yFigures(), 2);
    return "Scatter chart of %d %s: %s against %s, with a trend line. %s Furthest from the rest: %s."
        .formatted(
            points.names().size(),
            points.noun(),
            points.yTitle(),
            points.xTitle(),
            trend.sentence(),
            String.join("; ", far.stream().map(points.names()::get).toList()));
  }

  private static String plain(String heading) {
    return heading.replace(" (%)", "");
  }
}
