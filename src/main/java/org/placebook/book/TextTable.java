package org.placebook.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet of plain texts, such as Notes, Findings or Checks. */
final class TextTable {
  private static final String TO_FILL_IN =
      "A blank cell means that there is nothing to say; those of the last three columns are for the"
          + " person who checks.";

  private TextTable() {}

  /** A column of sentences, wrapped. */
  static SheetColumn sentences(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.SENTENCE, "General", new PlainTexts(texts));
  }

  /** A column of labels. */
  static SheetColumn words(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", new PlainTexts(texts));
  }

  /** A sheet of plain texts. */
  static TableSheet of(String name, String title, List<SheetColumn> columns) {
    return new TableSheet(
        name,
        title,
        Headings.tableName(name),
        lead(name, columns),
        columns,
        Collections.nCopies(columns.get(0).cells().size(), RowRole.BODY),
        List.of(),
        List.of());
  }

  private static List<Line> lead(String name, List<SheetColumn> columns) {
    List<Line> lead = new ArrayList<>();
    lead.add(Line.body(Lines.ONE_TABLE));
    if (columns.stream().anyMatch(column -> holdsBlanks(column.cells()))) {
      lead.add(Line.body(name.equals("Checks") ? TO_FILL_IN : Lines.BLANKS));
    }
    if (!name.equals("Contents")) {
      lead.add(Lines.back());
    }
    return lead;
  }

  private static boolean holdsBlanks(Cells cells) {
    return IntStream.range(0, cells.size()).anyMatch(cells::isBlank);
  }
}
