package org.placebook.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.sheet.LinkArea;

/** Rule 11: link text is descriptive; one link per cell. */
final class LinkTextCheck implements TextCheck {
  static final Rule RULE = new Rule(11, "Link text is descriptive; one link per cell", true);

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
  private static final Set<String> EMPTY_WORDS =
      Set.of("here", "click here", "link", "more", "read more", "this page", "website", "click");

  private final CellLists faults = new CellLists();
  private final CellList bare = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (cell.isText()
        && cell.text().indexOf('/') >= 0
        && !cell.isLink()
        && ADDRESS.matcher(cell.text()).find()) {
      bare.add(cell);
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    Set<String> linked = new HashSet<>();
    for (LinkArea link : sheet.features().links()) {
      int row = link.range().firstRow();
      int column = link.range().firstColumn();
      String text = sheet.text(row, column);
      if (!linked.add(link.range().toString())) {
        faults.add("Two links stand in one cell.", row, column);
      }
      if (text.isEmpty()) {
        faults.add("A link has no text.", row, column);
      } else if (ADDRESS.matcher(text).find()) {
        faults.add("The link's text is a bare address.", row, column);
      } else if (EMPTY_WORDS.contains(text.toLowerCase(Locale.ROOT))) {
        faults.add("The link's text does not say where it leads: \"" + text + "\".", row, column);
      }
    }
    String remedy =
        "Right-click the cell, Edit Hyperlink, and make \"Text to display\" name the page it leads"
            + " to; one link a cell.";
    report.errors(RULE, sheet, faults, remedy);
    report.advice(
        RULE,
        sheet,
        bare,
        "An address stands in the text.",
        "Give the link a cell of its own with a text that names the page (Insert, Link).");
  }
}
