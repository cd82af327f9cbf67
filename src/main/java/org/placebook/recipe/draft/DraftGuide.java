package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.table.Finding;

/** What the first sheet of a draft says: what was taken, and how to make it one's own. */
final class DraftGuide {
  private static final String TITLE = "Heading 1";
  private static final String HEADING = "Heading 2";
  private static final String TEXT = "Normal";

  private final Draft draft;
  private final List<List<String>> lines = new ArrayList<>();

  private DraftGuide(Draft draft) {
    this.draft = draft;
  }

  /** The lines: the name of a cell style, and the text. */
  static List<List<String>> of(Draft draft) {
    DraftGuide guide = new DraftGuide(draft);
    guide.write();
    return guide.lines;
  }

  private void write() {
    line(TITLE, "A template drafted from your table: how to make it your own");
    line(
        TEXT,
        "This workbook tells Placebook what to make of "
            + (inputs() == 1 ? "your table" : "your " + inputs() + " tables")
            + ". It holds what the figures prove; change in Excel what should be otherwise. Save it"
            + " and use it again for next year's download.");
    line(HEADING, "What was taken");
    for (Finding remark : draft.remarks()) {
      line(TEXT, remark.place() + ": " + remark.sentence());
    }
    line(HEADING, "To make it yours");
    line(
        TEXT,
        "1. Inputs: the words under Look for tell this download from others; take out what changes"
            + " next year, such as a year in a title. Under Comparator, name the rows that the"
            + " others are measured against, such as England.");
    line(
        TEXT,
        "2. Lists: a row for each column that is used. Delete what you do not need, and shorten"
            + " what stands under Label, which finished sheets show. Under Column, and for headings"
            + " on Inputs, pick from those of your download: the sheet "
            + HeadingChoices.SHEET
            + " has them all.");
    line(
        TEXT,
        "3. Areas: keep those you are about. Give them a Group, and write areas and groups under"
            + " Rows on the sheet Tables, to have the sum of each group.");
    line(
        TEXT,
        "4. Tables and Columns: a row for each finished sheet, and for each of its columns. The"
            + " command placebook functions lists what a formula can hold.");
    line(
        TEXT,
        "5. Cover: add Publisher, Contact, Published and Source. Without a source no copy for the"
            + " public is made.");
    line(HEADING, "To use it");
    line(
        TEXT,
        "Drop your download and this template together into Placebook. Your finished workbook comes"
            + " back; the files you gave are left as they were. The command placebook template"
            + " check, with this template and your download, names every mistake in one go.");
    line(
        TEXT,
        "Choose from the drop-down lists where a cell has one; a click on a cell says what goes"
            + " there. Put ; between several words. The order of sheets, rows and columns does not"
            + " matter. A mistake is named with its sheet and cell.");
    line(HEADING, "How it looks");
    line(
        TEXT,
        "Finished workbooks take their look from the cell styles of this one (Home, Cell Styles):"
            + " Heading 1, Heading 2, Normal, and those that begin with Placebook. Right-click a"
            + " style, choose Modify, and every finished sheet follows.");
  }

  private int inputs() {
    return draft.rows(ControlSheet.INPUTS).size();
  }

  private void line(String style, String text) {
    lines.add(List.of(style, text));
  }
}
