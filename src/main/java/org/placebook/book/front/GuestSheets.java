package org.placebook.book.front;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.book.Link;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.book.correlation.FindingsSheet;

/**
 * Sheets of a finished workbook as they stand in the analyst's own: those whose names she may have
 * herself say whose they are, and no line leads to the contents, which only a whole workbook has.
 */
final class GuestSheets {
  private static final String MARK = " (Placebook)";
  private static final List<String> MARKED =
      List.of(FindingsSheet.IN_FULL, "Findings", "Summary", "Notes", "Checks", "Sources");
  private static final Pattern MENTION =
      Pattern.compile("\\bworksheet (" + String.join("|", MARKED) + ")\\b");
  private static final TextLine BACK =
      TextLine.link("Back to the findings", new Link.Within("Findings" + MARK, "A1"));
  private static final TextLine ON =
      TextLine.link("On to the notes", new Link.Within("Notes" + MARK, "A1"));

  private GuestSheets() {}

  static List<Sheet> of(List<Sheet> sheets) {
    return sheets.stream().map(GuestSheets::of).toList();
  }

  private static Sheet of(Sheet sheet) {
    String name = name(sheet.name());
    if (sheet instanceof TableSheet table) {
      return table.called(name, lines(sheet, table.lead()));
    }
    return new TextSheet(name, sheet.title(), lines(sheet, ((TextSheet) sheet).lines()));
  }

  /** What a sheet is called. */
  static String name(String sheet) {
    return MARKED.contains(sheet) ? sheet + MARK : sheet;
  }

  private static List<TextLine> lines(Sheet sheet, List<TextLine> lines) {
    return lines.stream().map(line -> line(sheet, line)).toList();
  }

  private static TextLine line(Sheet sheet, TextLine line) {
    if (line.link().equals(Optional.of(new Link.Within("Contents", "A1")))) {
      return sheet.name().equals("Findings") ? ON : BACK;
    }
    String text = MENTION.matcher(line.text()).replaceAll("worksheet $1" + MARK);
    return new TextLine(text, line.style(), line.link(), line.formula());
  }
}
