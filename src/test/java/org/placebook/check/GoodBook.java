package org.placebook.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.placebook.book.BarChart;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.Link;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.SheetColumn.Kind;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A small workbook that keeps every rule; tests break one at a time. */
final class GoodBook {
  private static final List<String> AREAS = List.of("Bristol", "Cambridge", "Fenland", "Hambleton");
  private static final Link CONTENTS = new Link.Within("Contents", "A1");

  private GoodBook() {}

  static Book book() {
    return new Book(
        new Properties(
            "Residents by district, England, 2019",
            "Example Council",
            "en-GB",
            "residents, districts",
            "An example.",
            LocalDate.of(2020, 1, 31)),
        List.of(cover(), contents(), notes(), figures()));
  }

  private static TextSheet cover() {
    return new TextSheet(
        "Cover",
        "Residents by district, England, 2019",
        List.of(
            TextLine.body("How many people lived in four districts."),
            TextLine.body("Source: Census 2011. Published 31 January 2020."),
            TextLine.link(
                "Write to the statistics team", new Link.Out("mailto:figures@oldcastle.gov.uk")),
            TextLine.body("Contact: figures@oldcastle.gov.uk")));
  }

  private static TableSheet contents() {
    List<String> sheets = List.of("Notes", "Table 1");
    Cells links =
        new Texts(sheets.size(), sheets::get) {
          @Override
          public Optional<Link> link(int row) {
            return Optional.of(new Link.Within(sheets.get(row), "A1"));
          }
        };
    return table(
        "Contents",
        "Contents",
        "Contents_list",
        List.of(TextLine.body("This worksheet contains one table.")),
        List.of(
            new SheetColumn("Worksheet", Kind.LABEL, "General", links),
            words("Title", row -> "What " + sheets.get(row) + " holds", sheets.size())),
        List.of());
  }

  private static TableSheet notes() {
    return table(
        "Notes",
        "Notes",
        "Notes_list",
        List.of(
            TextLine.body("This worksheet contains one table."),
            TextLine.link("Back to the contents", CONTENTS)),
        List.of(
            words("Note", row -> "note " + (row + 1), 2),
            words("Meaning", row -> "Meaning of note " + (row + 1), 2)),
        List.of());
  }

  private static TableSheet figures() {
    return table(
        "Table 1",
        "Table 1: Residents by district [note 2]",
        "Residents",
        List.of(
            TextLine.body("This worksheet contains one table."),
            TextLine.body("Some cells hold shorthand: [c] confidential."),
            TextLine.link("Back to the contents", CONTENTS)),
        List.of(
            words("Area code", row -> "E0600002" + row, AREAS.size()),
            words("Area", AREAS::get, AREAS.size()),
            numbers("Residents\n(number)\n[note 1]", "#,##0", row -> Value.of(4321 + 1000 * row)),
            numbers("Share\n(%)", "0.0%", GoodBook::share)),
        List.of(chart()));
  }

  private static Value share(int row) {
    return row == 2 ? Value.missing(Reason.CONFIDENTIAL) : Value.of(0.12 + 0.1 * row);
  }

  private static Chart chart() {
    List<Value> names = AREAS.stream().<Value>map(Text::new).toList();
    List<Value> figures = List.of(Value.of(4321), Value.of(5321), Value.of(6321), Value.of(7321));
    return new BarChart(
        new ChartText(
            "Residents by district",
            "",
            "Bars of the residents of four districts; Hambleton has most.",
            "Residents",
            "District"),
        new Chart.Run("Table 1", 2, 6, 9, "General", names),
        List.of(
            new BarChart.Series("Residents", new Chart.Run("Table 1", 3, 6, 9, "#,##0", figures))),
        List.of(0, 1, 2, 3),
        Set.of(),
        Set.of());
  }

  private static TableSheet table(
      String name,
      String title,
      String tableName,
      List<TextLine> lead,
      List<SheetColumn> columns,
      List<Chart> charts) {
    return new TableSheet(
        name,
        title,
        tableName,
        lead,
        columns,
        Collections.nCopies(columns.get(0).cells().size(), RowRole.BODY),
        List.of(),
        charts);
  }

  private static SheetColumn words(String heading, IntFunction<String> text, int size) {
    return new SheetColumn(heading, Kind.LABEL, "General", new Texts(size, text));
  }

  private static SheetColumn numbers(String heading, String format, IntFunction<Value> values) {
    Cells cells =
        new Cells() {
          @Override
          public int size() {
            return AREAS.size();
          }

          @Override
          public Value value(int row) {
            return values.apply(row);
          }
        };
    return new SheetColumn(heading, Kind.FIGURE, format, cells);
  }

  private static class Texts implements Cells {
    private final int size;
    private final IntFunction<String> text;

    Texts(int size, IntFunction<String> text) {
      this.size = size;
      this.text = text;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Value value(int row) {
      return new Text(text.apply(row));
    }
  }
}
