package org.placebook.read;

import java.util.Optional;
import java.util.StringJoiner;
import org.placebook.table.Column;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Span;
import org.placebook.table.Table;

/** What was recognised, as a reader would note it down. */
final class Shown {
  private final StringBuilder out = new StringBuilder();

  static String of(Recognition recognition) {
    Shown shown = new Shown();
    recognition.tables().forEach(shown::table);
    for (Finding finding : recognition.findings()) {
      shown.line(finding.severity().name(), " ", finding.place().cell(), ": ", finding.message());
    }
    return shown.out.toString();
  }

  private void line(String... parts) {
    out.append(String.join("", parts)).append('\n');
  }

  private void table(Table table) {
    line("TABLE ", table.range(), ", ", table.orientation().words());
    line("  header: ", rows(table.header()), "; body: ", rows(table.body()));
    if (!table.title().isEmpty()) {
      line("  title: ", table.title());
    }
    table.preamble().forEach((name, value) -> line("  fact: ", name, " = ", value));
    labels("codes", table.areaCodes());
    labels("names", table.areaNames());
    table.labels().forEach(label -> labels("labels", Optional.of(label)));
    table.figures().forEach(this::figures);
    table.notes().forEach(note -> line("  note: ", note));
  }

  private void labels(String what, Optional<LabelColumn> column) {
    column.ifPresent(
        c ->
            line("  ", what, " ", Letters.of(c.position()), " \"", c.heading(), "\": ", values(c)));
  }

  private void figures(FigureColumn column) {
    String unit = column.unit().isEmpty() ? "" : " in " + column.unit();
    line(
        "  ",
        Letters.of(column.position()),
        " \"",
        column.heading(),
        "\"",
        unit,
        ": ",
        values(column));
  }

  private static String rows(Span span) {
    return span.size() == 1 ? Integer.toString(span.first()) : span.first() + "-" + span.last();
  }

  private static String values(Column column) {
    StringJoiner values = new StringJoiner("; ");
    for (int row = 0; row < column.size(); row++) {
      values.add(
          column
              .value(row)
              .match(
                  figure -> number(figure.number()) + figure.flag().map(f -> " " + f).orElse(""),
                  day -> day.date().toString(),
                  text -> text.text(),
                  missing ->
                      missing.original().isEmpty()
                          ? ""
                          : missing.reason().shorthand() + " for " + missing.original()));
    }
    return values.toString();
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
