package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.CoverItem;
import org.placebook.recipe.Recipe;
import org.placebook.table.Reason;

/** The sheets that come first: cover, contents, notes. */
final class FrontSheets {
  private static final String WORKING_COPY =
      "This is a working copy: figures are live formulas, and the worksheets Checks and Sources say what was found in the inputs and where every figure comes from. Publish a copy with values only.";
  private static final String PUBLISHED_COPY =
      "The figures in this workbook are values, not formulas. The worksheet Sources says how they were worked out. The same tables are published as an OpenDocument spreadsheet and as one CSV file a table.";

  private static final String TO_FILL_IN =
      "A blank cell means that there is nothing to say; those of the last three columns are for the person who checks.";

  private FrontSheets() {}

  /** What the workbook is, whose, and of when. */
  static TextSheet cover(Recipe recipe, String title, Edition edition) {
    Map<CoverItem, String> facts = recipe.cover();
    List<Line> lines = new ArrayList<>();
    fact(facts, CoverItem.SUBTITLE).ifPresent(text -> lines.add(Line.subtitle(text)));
    fact(facts, CoverItem.SUMMARY).ifPresent(text -> lines.add(Line.body(text)));
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
                lines.add(Line.subtitle(item.words()));
                lines.add(Line.body(text));
              });
    }
    fact(facts, CoverItem.CONTACT).ifPresent(text -> contact(text, lines));
    lines.add(Line.subtitle("About this workbook"));
    lines.add(Line.link("Contents of this workbook", new Link.Within("Contents", "A1")));
    lines.add(Line.body(edition == Edition.PUBLISHED ? PUBLISHED_COPY : WORKING_COPY));
    return new TextSheet("Cover", title, lines);
  }

  private static void contact(String text, List<Line> lines) {
    lines.add(Line.subtitle(CoverItem.CONTACT.words()));
    boolean isMailbox = text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    lines.add(
        isMailbox ? Line.link("Email " + text, new Link.Out("mailto:" + text)) : Line.body(text));
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
          public org.placebook.table.Value value(int row) {
            return new org.placebook.table.Text(names.get(row));
          }

          @Override
          public Optional<Link> link(int row) {
            return Optional.of(new Link.Within(names.get(row), "A1"));
          }
        };
    return table(
        "Contents",
        "Contents of this workbook",
        List.of(
            new SheetColumn("Worksheet", SheetColumn.Kind.LABEL, "General", links),
            sentences("Title", others.stream().map(Sheet::title).toList())));
  }

  /** The recipe's notes, then what the program adds, then the key to the shorthand. */
  static TableSheet notes(List<String> names, List<String> texts) {
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
      allNames.add(word[0]);
      allTexts.add(word[1]);
    }
    Cells labels = new PlainTexts(allNames);
    return table(
        "Notes",
        "Notes and shorthand used in this workbook",
        List.of(
            new SheetColumn("Note", SheetColumn.Kind.LABEL, "General", labels),
            sentences("Meaning", allTexts)));
  }

  static SheetColumn sentences(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.SENTENCE, "General", new PlainTexts(texts));
  }

  static SheetColumn words(String heading, List<String> texts) {
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", new PlainTexts(texts));
  }

  /** A sheet of plain texts. */
  static TableSheet table(String name, String title, List<SheetColumn> columns) {
    return new TableSheet(
        name,
        title,
        Headings.tableName(name),
        lead(name, columns),
        columns,
        java.util.Collections.nCopies(columns.get(0).cells().size(), RowRole.BODY),
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
    return java.util.stream.IntStream.range(0, cells.size()).anyMatch(cells::isBlank);
  }
}
