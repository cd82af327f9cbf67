package org.placebook.web;

import java.util.List;
import org.placebook.child.ChildTask.Answers;
import org.placebook.run.ColumnContent;
import org.placebook.run.Inspection;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.web.page.JobReport;

/** The tables of a file as facts for those who know only Excel: a line each, name and value. */
final class TableFacts {
  private final Answers answers;

  TableFacts(Answers answers) {
    this.answers = answers;
  }

  void say(Inspection file) {
    answers.say(List.of(JobReport.FILE, file.file()));
    file.tables().forEach(this::say);
  }

  private void say(Table table) {
    answers.say(List.of(JobReport.TABLE, "%s, cells %s".formatted(table.sheet(), table.range())));
    fact("Title", table.title().isEmpty() ? "none found" : table.title());
    table.preamble().forEach(this::fact);
    fact("Headings", rows(table.header()));
    fact("Figures", rows(table.body()) + ", " + table.rows().size() + " rows");
    fact("Areas", areas(table));
    table.labels().forEach(label -> fact("Labels", shown(label)));
    table
        .legend()
        .forEach((sign, why) -> fact("Marker " + sign, why.meaning() + " " + why.shorthand()));
    if (!table.notes().isEmpty()) {
      fact("Notes beneath it", String.join(" ", table.notes()));
    }
    table.figures().forEach(this::column);
  }

  private void fact(String name, String value) {
    answers.say(List.of(JobReport.FACT, name, value));
  }

  private static String rows(Span span) {
    return span.first() == span.last()
        ? "row " + span.first()
        : "rows " + span.first() + " to " + span.last();
  }

  private static String areas(Table table) {
    return switch (table.orientation()) {
      case AREAS_ACROSS -> "each column is an area";
      case OTHER -> "none: no column holds codes or known names of areas";
      default ->
          (table.cube().isPresent() ? "each stands in several rows" : "each row is an area")
              + table.areaCodes().map(c -> "; codes in " + shown(c)).orElse("")
              + table.areaNames().map(c -> "; names in " + shown(c)).orElse("");
    };
  }

  private static String shown(LabelColumn column) {
    String heading = column.heading().isEmpty() ? "" : " (" + column.heading() + ")";
    String example =
        column.texts().stream()
            .filter(text -> !text.isEmpty())
            .findFirst()
            .map(", such as "::concat)
            .orElse("");
    return "column " + Letters.of(column.position()) + heading + example;
  }

  private void column(FigureColumn column) {
    String heading = column.heading().isEmpty() ? "no heading" : column.heading();
    answers.say(
        List.of(
            JobReport.COLUMN, Letters.of(column.position()), heading, ColumnContent.of(column)));
  }
}
