package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.book.PlainTexts;
import org.placebook.book.Printing;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;

/** A sheet of plain texts, such as Notes, Findings or Checks. */
public final class TextTable {
  private static final String TO_FILL_IN =
      "A blank cell means that there is nothing to say; those of the last three columns are for the"
          + " person who checks.";

  private TextTable() {}

  /** A column of sentences, wrapped. */
  public static SheetColumn sentences(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.SENTENCE, "General", new PlainTexts(texts));
  }

  /** A column of labels. */
  public static SheetColumn words(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", new PlainTexts(texts));
  }

  /** A sheet of plain texts. */
  public static TableSheet of(String name, String title, List<SheetColumn> columns) {
    return new TableSheet(
        name,
        title,
        UniqueNames.tableName(name),
        lead(name, columns),
        columns,
        Collections.nCopies(columns.get(0).cells().size(), RowRole.BODY),
        List.of(),
        List.of());
  }

  /** The same, of which no more than the first page is printed. */
  public static TableSheet printedInShort(String name, String title, List<SheetColumn> columns) {
    TableSheet whole = of(name, title, columns);
    List<TextLine> lead = new ArrayList<>(whole.lead());
    lead.set(0, TextLine.body(LeadLines.ONE_TABLE + " " + Printing.FIRST_PAGE.words()));
    return new TableSheet(
        name,
        title,
        whole.tableName(),
        lead,
        columns,
        whole.rows(),
        whole.highlights(),
        whole.charts(),
        Printing.FIRST_PAGE);
  }

  private static List<TextLine> lead(String name, List<SheetColumn> columns) {
    List<TextLine> lead = new ArrayList<>();
    lead.add(TextLine.body(LeadLines.ONE_TABLE));
    if (columns.stream().anyMatch(column -> holdsBlanks(column.cells()))) {
      lead.add(TextLine.body(name.equals("Checks") ? TO_FILL_IN : LeadLines.BLANKS));
    }
    if (!name.equals("Contents")) {
      lead.add(LeadLines.back());
    }
    return lead;
  }

  private static boolean holdsBlanks(Cells cells) {
    return IntStream.range(0, cells.size()).anyMatch(cells::isBlank);
  }
}
