package org.placebook.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Chart;
import org.placebook.book.Highlight;
import org.placebook.book.Link;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.SheetColumn.Kind;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.table.Day;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A small book in which every kind of cell, line and look occurs. */
public final class SampleBook {
  public static final String SHARES = "Table 1 Bob's shares";
  private static final List<String> AREAS =
      List.of(
          "Bath and North East Somerset",
          "Bristol, City of",
          "South Gloucestershire",
          "Cambridge",
          "East Cambridgeshire",
          "Fenland",
          "Huntingdonshire",
          "Peterborough",
          "South Cambridgeshire",
          "West of England",
          "Cambridgeshire and Peterborough",
          "England");

  private SampleBook() {}

  public static Book book() {
    return book(List.of());
  }

  static Book book(List<Chart> charts) {
    return new Book(properties(), List.of(cover(), shares(charts), oddities()));
  }

  static Properties properties() {
    return new Properties(
        "Qualifications and industries, 2011 and 2019, nine districts",
        "Example Council",
        "en-GB",
        "census, employment",
        "A sample with every kind of cell.",
        LocalDate.of(2020, 2, 29));
  }

  private static TextSheet cover() {
    return new TextSheet(
        "Cover",
        "Qualifications and industries, 2011 and 2019, nine districts of two combined authorities",
        List.of(
            TextLine.body(
                "Shares of residents by highest qualification, and how large each industry is"
                    + " beside the national economy. Figures under 5 are suppressed, and what is"
                    + " suppressed stays suppressed in everything that is derived from it."),
            TextLine.subtitle("Where to go"),
            TextLine.link("Shares by district", new Link.Within(SHARES, "A1")),
            TextLine.link(
                "Nomis labour market statistics",
                new Link.Out("https://www.nomisweb.co.uk/?a=1&b=2")),
            TextLine.link("Ask us", new Link.Out("mailto:figures@example.org")),
            TextLine.body("=1+1 stays a text")));
  }

  private static TableSheet shares(List<Chart> charts) {
    return new TableSheet(
        SHARES,
        "Table 1: Qualifications of residents and location quotients, 2011 and 2019",
        "Shares",
        List.of(
            TextLine.body("This worksheet contains one table."),
            TextLine.body("Some cells use shorthand: [c] confidential, [x] not available."),
            TextLine.link("Back to the cover", new Link.Within("Cover", "A1"))),
        List.of(
            column("Area code", Kind.LABEL, "General", r -> new Text("E0600002" + r % 10 + "X")),
            column("Area", Kind.LABEL, "General", r -> new Text(AREAS.get(r))),
            column("Residents\n(number)", Kind.FIGURE, "#,##0", r -> Value.of(residents(r))),
            live("Level 4 and above\n(%)", "0.0%"),
            column(
                "Information and communication location quotient\n[note 1]",
                Kind.FIGURE,
                "0.00",
                r -> r == 3 ? Value.missing(Reason.CONFIDENTIAL) : Value.of(quotient(r))),
            column(
                "Remark",
                Kind.SENTENCE,
                "General",
                r -> new Text(r == 4 ? "A long remark, ".repeat(12) + "that wraps." : "Short."))),
        roles(),
        List.of(heat()),
        charts);
  }

  private static Highlight heat() {
    return new Highlight(
        4,
        4,
        0,
        11,
        List.of(
            new Highlight.Band(
                1.25,
                Double.POSITIVE_INFINITY,
                "12436D",
                "FFFFFF",
                true,
                Optional.of("\"▲ \"0.00")),
            new Highlight.Band(
                Double.NEGATIVE_INFINITY,
                0.75,
                "F46A25",
                "000000",
                true,
                Optional.of("\"▼ \"0.00"))));
  }

  private static TableSheet oddities() {
    return new TableSheet(
        "Odd <&> texts",
        "Odd texts",
        "Oddities",
        List.of(TextLine.body("This worksheet contains one table.")),
        List.of(
            column("Text", Kind.LABEL, "General", r -> new Text(ODD.get(r))),
            column("Day", Kind.LABEL, "General", r -> new Day(LocalDate.of(2019, 9, 1 + r))),
            column("Number", Kind.FIGURE, "General", r -> Value.of(NUMBERS[r])),
            new SheetColumn("Blank", Kind.FIGURE, "0", blanks(ODD.size())),
            new SheetColumn("Linked", Kind.LABEL, "General", linked(ODD.size()))),
        ODD.stream().map(text -> RowRole.BODY).toList(),
        List.of(),
        List.of());
  }

  public static final List<String> ODD =
      List.of(
          "=cmd|' /C calc'!A0",
          "+44 117",
          "-",
          "@SUM(A1)",
          " blanks around ",
          "two\nlines",
          "_x0041_ bell \u0007",
          "Ynys Môn 😀 < & >");

  private static final double[] NUMBERS = {
    0, -5, 0.1, 1.0 / 3, 1e15, 6.02214076e23, -0.000123, 123456789.123456
  };

  /** Numbers that are hard to write. */
  public static double[] numbers() {
    return NUMBERS.clone();
  }

  public static double residents(int row) {
    return 50_000 + 1_234.0 * row * row;
  }

  static double share(int row) {
    return Math.rint(1_000 * (0.2 + 0.03 * row)) / residents(row);
  }

  static double quotient(int row) {
    return 0.4 + row / 7.0;
  }

  static List<RowRole> roles() {
    List<RowRole> roles = new ArrayList<>();
    for (int i = 0; i < AREAS.size(); i++) {
      roles.add(i < 9 ? RowRole.BODY : i < 11 ? RowRole.GROUP : RowRole.COMPARATOR);
    }
    return roles;
  }

  private static SheetColumn live(String heading, String format) {
    Cells plain = cells(AREAS.size(), r -> Value.of(1000 / residents(r)));
    return new SheetColumn(
        heading,
        Kind.FIGURE,
        format,
        new Cells() {
          @Override
          public int size() {
            return plain.size();
          }

          @Override
          public Value value(int row) {
            return row == 5 ? Value.missing(Reason.NOT_APPLICABLE) : plain.value(row);
          }

          @Override
          public Optional<String> formula(int row) {
            return Optional.of(row == 5 ? "IF(C11<0,\"a\",\"[z]\")" : "1000/C" + (row + 6));
          }
        });
  }

  private static SheetColumn column(
      String heading, Kind kind, String format, IntFunction<Value> values) {
    int size = kind == Kind.LABEL && heading.equals("Text") ? ODD.size() : 0;
    size = size == 0 && (heading.equals("Day") || heading.equals("Number")) ? ODD.size() : size;
    return new SheetColumn(heading, kind, format, cells(size == 0 ? AREAS.size() : size, values));
  }

  public static Cells cells(int size, IntFunction<Value> values) {
    return new Cells() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Value value(int row) {
        return values.apply(row);
      }
    };
  }

  private static Cells blanks(int size) {
    return new Cells() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Value value(int row) {
        return Value.missing(Reason.NOT_AVAILABLE);
      }

      @Override
      public boolean isBlank(int row) {
        return true;
      }
    };
  }

  private static Cells linked(int size) {
    return new Cells() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Value value(int row) {
        return new Text("To row " + (row + 6));
      }

      @Override
      public Optional<Link> link(int row) {
        return Optional.of(new Link.Within(SHARES, "A" + (row + 6)));
      }
    };
  }
}
