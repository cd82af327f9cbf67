package org.placebook.run.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.table.Cube;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** What was recognised in a file, as one JSON object for other programs. */
public final class InspectJson {
  private final JsonText json = new JsonText();

  private InspectJson() {}

  /**
   * The object: the file, its tables with the columns of figures, and the findings.
   *
   * @param file the file's name, without folders
   */
  public static String of(String file, List<Table> tables, List<Finding> findings) {
    InspectJson inspect = new InspectJson();
    inspect.write(file, tables, findings);
    return inspect.json.toString();
  }

  private void write(String file, List<Table> tables, List<Finding> findings) {
    json.open('{').name("file").text(file).name("tables").open('[');
    tables.forEach(this::table);
    json.close(']').name("findings").open('[');
    findings.forEach(this::finding);
    json.close(']').close('}');
  }

  private void table(Table table) {
    json.open('{');
    json.name("sheet").text(table.sheet()).name("table").number(table.number());
    json.name("title").text(table.asFound(table.title())).name("preamble").open('{');
    table.preamble().forEach((name, value) -> json.name(name).text(value));
    json.close('}');
    span("header", table.header());
    span("body", table.body());
    json.name("columns").open('[');
    json.text(Letters.of(table.firstColumn())).text(Letters.of(table.lastColumn())).close(']');
    json.name("areaCode")
        .text(heading(table, table.areaCodes().filter(c -> !isAlsoName(table, c))));
    json.name("areaName").text(heading(table, table.areaNames()));
    json.name("orientation").text(table.orientation().words());
    table.cube().ifPresent(this::roles);
    json.name("values").open('[');
    table.figures().forEach(column -> column(table, column));
    json.close(']').close('}');
  }

  /** Only of a long table. */
  private void roles(Cube cube) {
    json.name("roles").open('{').name("dimensions").open('[');
    for (Cube.Dimension dimension : cube.dimensions()) {
      json.open('{').name("heading").text(dimension.heading()).name("columns").open('[');
      dimension.columns().stream().sorted().map(Letters::of).forEach(json::text);
      json.close(']').name("period").text(dimension.isPeriod() ? "yes" : "no").close('}');
    }
    json.close(']').name("passedOver").open('[');
    for (Cube.Attribute attribute : cube.attributes()) {
      json.open('{').name("heading").text(attribute.heading());
      json.name("column").text(Letters.of(attribute.column()));
      json.name("takenFor").text(attribute.use().words()).close('}');
    }
    json.close(']').close('}');
  }

  private static boolean isAlsoName(Table table, LabelColumn codes) {
    return table.areaNames().equals(Optional.of(codes));
  }

  private static String heading(Table table, Optional<LabelColumn> column) {
    return column.map(LabelColumn::heading).map(table::asFound).orElse("");
  }

  private void span(String name, Span span) {
    json.name(name).open('[').number(span.first()).number(span.last()).close(']');
  }

  private void column(Table table, FigureColumn column) {
    ExactSum sum = new ExactSum();
    int figures = 0;
    Map<String, Integer> missing = new LinkedHashMap<>();
    Map<String, Integer> markers = new LinkedHashMap<>();
    for (int row = 0; row < column.size(); row++) {
      Value value = column.value(row);
      if (value instanceof Figure figure) {
        figures++;
        sum.add(figure.number());
      } else if (value instanceof Missing gap) {
        missing.merge(gap.original().isEmpty() ? "blank" : gap.reason().meaning(), 1, Integer::sum);
        if (!gap.original().isEmpty()) {
          markers.merge(gap.original(), 1, Integer::sum);
        }
      }
    }
    json.open('{').name("letter").text(Letters.of(column.position()));
    json.name("heading").text(table.asFound(column.heading())).name("unit").text(column.unit());
    json.name("figures").number(figures).name("sum").number(sum.value());
    json.name("missing").open('{');
    missing.forEach((reason, count) -> json.name(reason).number(count));
    json.close('}').name("markers").open('[');
    markers.keySet().forEach(json::text);
    json.close(']').close('}');
  }

  private void finding(Finding finding) {
    json.open('{').name("severity").text(finding.severity().name().toLowerCase(Locale.ROOT));
    json.name("sheet").text(finding.place().sheet()).name("cell").text(finding.place().cell());
    json.name("message").text(finding.message()).close('}');
  }
}
