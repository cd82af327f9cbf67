package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.book.Cells;
import org.placebook.book.Edition;
import org.placebook.book.Link;
import org.placebook.book.PlainTexts;
import org.placebook.book.Sheet;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.book.summary.MainPoint;
import org.placebook.book.table.TextTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.word.CoverItem;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The sheets that come first: cover, contents, notes. */
final class FrontSheets {
  private static final String WORKING_COPY =
      "This is a working copy: figures are live formulas, and the worksheets Checks and Sources say"
          + " what was found in the inputs and where every figure comes from. Publish a copy with"
          + " values only.";
  private static final String PUBLISHED_COPY =
      "The figures in this workbook are values, not formulas. The worksheet Sources says how they"
          + " were worked out. The same tables are published as an OpenDocument spreadsheet and as"
          + " one CSV file a table.";

  private FrontSheets() {}

  /**
   * What the workbook is, whose, and of when.
   *
   * @param points the main points, or why there are none
   * @param kept what was kept and left of long tables, a line for each
   */
  static TextSheet cover(
      Recipe recipe, String title, Edition edition, List<MainPoint> points, List<String> kept) {
    Map<CoverItem, String> facts = recipe.cover();
    List<TextLine> lines = new ArrayList<>();
    fact(facts, CoverItem.SUBTITLE).ifPresent(text -> lines.add(TextLine.subtitle(text)));
    fact(facts, CoverItem.SUMMARY).ifPresent(text -> lines.add(TextLine.body(text)));
    lines.add(TextLine.subtitle("Main points"));
    points.forEach(point -> lines.add(TextLine.link(point.text(), point.link())));
    kept.forEach(text -> lines.add(TextLine.body(text)));
    for (CoverItem item :
        List.of(
            CoverItem.SOURCE,
            CoverItem.LICENCE,
            CoverItem.PUBLISHED,
            CoverItem.NEXT_UPDATE,
            CoverItem.PUBLISHER)) {
      fact(facts, item)
          .ifPresent(
              text -> {
                lines.add(TextLine.subtitle(item.words()));
                lines.add(TextLine.body(text));
              });
    }
    fact(facts, CoverItem.CONTACT).ifPresent(text -> contact(text, lines));
    lines.add(TextLine.subtitle("About this workbook"));
    lines.add(TextLine.link("Contents of this workbook", new Link.Within("Contents", "A1")));
    lines.add(TextLine.body(edition == Edition.PUBLISHED ? PUBLISHED_COPY : WORKING_COPY));
    return new TextSheet("Cover", title, lines);
  }

  private static void contact(String text, List<TextLine> lines) {
    lines.add(TextLine.subtitle(CoverItem.CONTACT.words()));
    boolean isMailbox = text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    lines.add(
        isMailbox
            ? TextLine.link("Email " + text, new Link.Out("mailto:" + text))
            : TextLine.body(text));
  }

  private static Optional<String> fact(Map<CoverItem, String> facts, CoverItem item) {
    return Optional.ofNullable(facts.get(item)).filter(text -> !text.isBlank());
  }

  /** Each sheet with a way to it. */
  static TableSheet contents(List<? extends Sheet> others) {
    List<String> names = others.stream().map(Sheet::name).toList();
    Cells links =
        new Cells() {
          @Override
          public int size() {
            return names.size();
          }

          @Override
          public Value value(int row) {
            return new Text(names.get(row));
          }

          @Override
          public Optional<Link> link(int row) {
            return Optional.of(new Link.Within(names.get(row), "A1"));
          }
        };
    return TextTable.of(
        "Contents",
        "Contents of this workbook",
        List.of(
            new SheetColumn("Worksheet", SheetColumn.Kind.LABEL, "General", links),
            TextTable.sentences("Title", others.stream().map(Sheet::title).toList())));
  }

  /**
   * The recipe's notes, then what the program adds, then the key to the shorthand.
   *
   * @param tests whether the workbook has tests of significance, whose shorthand is explained
   */
  static TableSheet notes(List<String> names, List<String> texts, boolean tests) {
    List<String> allNames = new ArrayList<>(names);
    List<String> allTexts = new ArrayList<>(texts);
    for (Reason reason : Reason.values()) {
      allNames.add(reason.shorthand());
      allTexts.add("Shorthand: " + reason.meaning() + ".");
    }
    for (String[] word :
        new String[][] {
          {"ns", "Shorthand: not significant at 5% (adjusted p 0.05 or more)."},
          {"s 5%", "Shorthand: significant at 5% (adjusted p below 0.05)."},
          {"ss 1%", "Shorthand: significant at 1% (adjusted p below 0.01)."},
          {"sss 0.1%", "Shorthand: significant at 0.1% (adjusted p below 0.001)."}
        }) {
      if (!tests) {
        continue;
      }
      allNames.add(word[0]);
      allTexts.add(word[1]);
    }
    Cells labels = new PlainTexts(allNames);
    return TextTable.of(
        "Notes",
        "Notes and shorthand used in this workbook",
        List.of(
            new SheetColumn("Note", SheetColumn.Kind.LABEL, "General", labels),
            TextTable.sentences("Meaning", allTexts)));
  }
}
