package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.placebook.book.TextLine;
import org.placebook.book.input.LeadLines;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Reason;

/**
 * The words above a finished table.
 *
 * @param source the attribution of the figures
 * @param periods what the figures are of
 */
public record SheetText(String source, Periods periods) {
  /**
   * How many lines stand between the title and the headings; fixed, so that cells can be placed.
   */
  public static final int LEAD = 5;

  /** Why groups have no rows, and what would give them figures. */
  private static final String NO_GROUPS =
      "Groups have no rows, for they have no figures: a sum needs each of its areas; per cents and"
          + " the like cannot be added up, but for a Weight or an input of counts.";

  /** The title with the markers of its notes. */
  String title(TableSpec spec) {
    return titled(spec.name(), spec.title(), spec.notes());
  }

  public static String titled(String name, String title, List<String> notes) {
    String whole = title.isBlank() ? name : name + ": " + title;
    return notes.isEmpty() ? whole : whole + " " + markers(notes);
  }

  /** Markers in square brackets, as rows of the sheet Notes have them. */
  static String markers(List<String> notes) {
    List<String> markers = new ArrayList<>();
    notes.forEach(note -> markers.add("[" + note.strip() + "]"));
    return String.join(" ", markers);
  }

  /** The lines from A2 on. */
  List<TextLine> lead(TableSpec spec, Collection<Reason> used, List<BoundFormula> measures) {
    return lead(TextLine.body(LeadLines.ONE_TABLE), spec, used, measures, false);
  }

  /** The same with another first line. */
  List<TextLine> lead(
      TextLine first,
      TableSpec spec,
      Collection<Reason> used,
      List<BoundFormula> measures,
      boolean isWithoutGroups) {
    boolean hasNotes = !spec.notes().isEmpty() || anyNotes(spec);
    List<TextLine> lead = new ArrayList<>(lead(first, hasNotes, used, measures));
    if (isWithoutGroups) {
      // Each line is short enough for a page, and there are always as many.
      lead.set(2, TextLine.body(lead.get(2).text() + " " + NO_GROUPS));
    }
    return lead;
  }

  private String differing(List<BoundFormula> measures) {
    String differing = periods.differing(measures);
    return differing.isEmpty() ? "" : " " + differing;
  }

  private static boolean anyNotes(TableSpec spec) {
    return spec.columns().stream().anyMatch(column -> !column.notes().isEmpty());
  }

  /**
   * The same for a sheet of another kind.
   *
   * @param measures whose periods are compared
   */
  public List<TextLine> lead(
      boolean hasNotes, Collection<Reason> used, List<BoundFormula> measures) {
    return lead(TextLine.body(LeadLines.ONE_TABLE), hasNotes, used, measures);
  }

  private List<TextLine> lead(
      TextLine first, boolean hasNotes, Collection<Reason> used, List<BoundFormula> measures) {
    return List.of(
        first,
        TextLine.body(
            (hasNotes
                    ? "Notes are marked [note 1] and so on; the worksheet Notes says what they"
                        + " mean."
                    : "This table has no notes.")
                + differing(measures)),
        LeadLines.shorthand(used),
        TextLine.body("Source: " + source),
        LeadLines.back());
  }
}
