package org.placebook.check;

import java.util.List;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.DrawnObject.ChartTexts;
import org.placebook.table.Place;

/** Rule 25: charts have a title, axis titles and alt text. */
final class ChartsCheck implements RuleCheck {
  static final Rule RULE = new Rule(25, "Charts have a title, axis titles and alt text", false);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (DrawnObject object : sheet.features().objects()) {
      if (object.kind() == DrawnObject.Kind.CHART) {
        chart(object, sheet.place(object.row(), object.column()), report);
      }
    }
  }

  private static void chart(DrawnObject chart, Place place, Report report) {
    if (chart.altText().isBlank() && !chart.decorative()) {
      report.error(
          RULE,
          place,
          "The chart %s has no alt text.".formatted(chart.name()),
          "Right-click the chart, View Alt Text, and say what it shows.");
    }
    chart.chart().ifPresent(texts -> texts(chart.name(), texts, place, report));
  }

  private static void texts(String name, ChartTexts texts, Place place, Report report) {
    if (texts.title().isBlank()) {
      report.error(
          RULE,
          place,
          "The chart %s has no title.".formatted(name),
          "Click the chart, +, Chart Title.");
    }
    if (texts.axisTitles().size() < texts.axes()) {
      report.error(
          RULE,
          place,
          "The chart %s has %d axes but %d axis titles."
              .formatted(name, texts.axes(), texts.axisTitles().size()),
          "Click the chart, +, Axis Titles.");
    }
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    ChartFigures figures = new ChartFigures(workbook.features());
    for (var sheet : workbook.features().sheets()) {
      for (DrawnObject object : sheet.objects()) {
        List<String> outside =
            object.chart().map(ChartTexts::references).orElse(List.of()).stream()
                .filter(reference -> !figures.isInTable(reference))
                .toList();
        if (!outside.isEmpty()) {
          report.error(
              RULE,
              Place.cell(workbook.file(), sheet.name(), object.row(), object.column()),
              "The chart %s draws figures that stand in no Excel table: %s."
                  .formatted(object.name(), outside.get(0)),
              "Put the charted figures into an Excel table of this workbook.");
        }
      }
    }
  }
}
