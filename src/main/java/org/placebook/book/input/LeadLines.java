package org.placebook.book.input;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placebook.book.Link;
import org.placebook.book.SheetColumn;
import org.placebook.book.TextLine;
import org.placebook.table.Missing;
import org.placebook.table.Reason;

/** The lines above a table that every sheet shares. */
public final class LeadLines {
  public static final String ONE_TABLE = "This worksheet contains one table.";

  /** For tables of words, in which nothing is suppressed or missing. */
  public static final String BLANKS = "A blank cell means that there is nothing to say.";

  private LeadLines() {}

  /** The way back to the contents. */
  public static TextLine back() {
    return TextLine.link("Back to the contents", new Link.Within("Contents", "A1"));
  }

  /** Which shorthand the cells use. */
  public static TextLine shorthand(Collection<Reason> used) {
    return TextLine.body(
        used.isEmpty()
            ? "No shorthand is used in this table."
            : "Some cells hold shorthand: "
                + new TreeSet<>(used)
                    .stream()
                        .map(reason -> reason.shorthand() + " " + reason.meaning())
                        .collect(Collectors.joining("; "))
                + ".");
  }

  /** The reasons among the values of columns. */
  public static Collection<Reason> reasons(List<SheetColumn> columns) {
    return columns.stream()
        .flatMap(column -> column.cells().missing())
        .map(Missing::reason)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
