package org.placebook.book.front;

import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Link;
import org.placebook.book.SheetColumn;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.book.table.TextTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The workbook that leads to the workbooks of each area or group, in the same folder. */
public final class IndexBook {
  private static final String SHEET = "Workbooks";

  private IndexBook() {}

  /**
   * A workbook.
   *
   * @param name of its area or group
   * @param code of its area, or empty
   * @param file its name
   */
  public record Entry(String name, String code, String file) {}

  /** The index of workbooks that were made with a recipe. */
  public static Book of(Matching matching, List<Entry> entries) {
    Recipe recipe = matching.recipe().about("").naming(List.of());
    String title = CoverFacts.title(recipe);
    TextSheet cover =
        new TextSheet(
            "Cover",
            title,
            List.of(
                TextLine.body(
                    "There are %d workbooks, which show the same figures, each made for another place: it is marked in tables and charts, and spoken of first."
                        .formatted(entries.size())),
                TextLine.body(
                    "Keep this workbook in the folder with the others, so that its links find"
                        + " them."),
                TextLine.link("List of the workbooks", new Link.Within(SHEET, "A1"))));
    List<SheetColumn> columns =
        List.of(
            new SheetColumn("Workbook", SheetColumn.Kind.LABEL, "General", new Links(entries)),
            TextTable.words("Made for", entries.stream().map(Entry::name).toList()),
            TextTable.words(
                "Code",
                entries.stream().map(e -> e.code().isEmpty() ? "no code" : e.code()).toList()));
    return new Book(
        CoverFacts.properties(recipe, matching.inputs()),
        List.of(cover, TextTable.of(SHEET, "The workbooks of " + title, columns)));
  }

  private record Links(List<Entry> entries) implements Cells {
    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Value value(int row) {
      return new Text(entries.get(row).file());
    }

    @Override
    public Optional<Link> link(int row) {
      return Optional.of(new Link.Out(entries.get(row).file()));
    }
  }
}
