package org.placebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.placebook.run.ColumnContent;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Span;
import org.placebook.table.Table;

/** What was recognised as a table, and by what, in words for those who know only Excel. */
final class TableInWords {
  private final PrintWriter out;
  private Optional<Table> before = Optional.empty();

  TableInWords(PrintWriter out) {
    this.out = out;
  }

  /** Prints a table; columns that are those of the table before it are not listed again. */
  void print(Table table) {
    String title = table.title().isEmpty() ? "no title" : table.title();
    line("Sheet %s, table %d: %s".formatted(table.sheet(), table.number(), title));
    table.preamble().forEach((name, value) -> line("  %s: %s".formatted(name, value)));
    line(
        "  %s: headings. %s: figures, in %s. Columns %s to %s."
            .formatted(
                rows(table.header()),
                rows(table.body()),
                counted(table.rows().size(), "row"),
                Letters.of(table.firstColumn()),
                Letters.of(table.lastColumn())));
    areas(table);
    table
        .cube()
        .ifPresentOrElse(
            cube -> CubeInWords.of(table, cube).forEach(this::line), () -> labels(table));
    figures(table);
    table
        .legend()
        .forEach(
            (sign, reason) ->
                line(
                    "  The file says that %s means: %s %s."
                        .formatted(sign, reason.meaning(), reason.shorthand())));
    if (!table.notes().isEmpty()) {
      line("  Beneath it: %s of notes.".formatted(counted(table.notes().size(), "line")));
    }
    out.println();
    before = Optional.of(table);
  }

  private void labels(Table table) {
    table
        .labels()
        .forEach(label -> line("  Labels: %s%s.".formatted(shown(label), example(label))));
  }

  private void areas(Table table) {
    switch (table.orientation()) {
      case AREAS_ACROSS -> line("  Each column is an area: the headings name areas.");
      case OTHER -> line("  No areas: no column holds codes or known names of areas.");
      default -> {
        line(
            table.cube().isPresent()
                ? "  Each area stands in several rows:"
                : "  Each row is an area:");
        table.areaCodes().ifPresent(c -> line("    codes in %s%s".formatted(shown(c), example(c))));
        table
            .areaNames()
            .filter(names -> !table.areaCodes().equals(Optional.of(names)))
            .ifPresent(c -> line("    names %s%s".formatted(source(c, table), example(c))));
      }
    }
  }

  /** Names that stand in no column of their own are those of the codes. */
  private static String source(LabelColumn names, Table table) {
    int codes = table.areaCodes().map(LabelColumn::position).orElse(0);
    return names.position() == codes ? "of the list of codes" : "in " + shown(names);
  }

  private void figures(Table table) {
    if (before.filter(other -> hasSameColumns(other, table)).isPresent()) {
      line(
          "  The same %s of figures as the table before."
              .formatted(counted(table.figures().size(), "column")));
      return;
    }
    line("  %s of figures:".formatted(counted(table.figures().size(), "column")));
    for (FigureColumn column : table.figures()) {
      String heading = column.heading().isEmpty() ? "no heading" : column.heading();
      line(
          "    %-3s %s: %s"
              .formatted(Letters.of(column.position()), heading, ColumnContent.of(column)));
    }
  }

  private static boolean hasSameColumns(Table one, Table other) {
    return one.sheet().equals(other.sheet()) && columns(one).equals(columns(other));
  }

  private static List<String> columns(Table table) {
    return table.figures().stream().map(c -> c.position() + c.heading()).toList();
  }

  private static String shown(LabelColumn column) {
    String heading = column.heading().isEmpty() ? "no heading" : column.heading();
    return "column " + Letters.of(column.position()) + " (" + heading + ")";
  }

  private static String example(LabelColumn column) {
    return column.texts().stream()
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> ", such as " + text)
        .orElse(", all blank");
  }

  private static String rows(Span span) {
    return span.first() == span.last()
        ? "Row " + span.first()
        : "Rows " + span.first() + " to " + span.last();
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void line(String text) {
    out.println(text);
  }
}
