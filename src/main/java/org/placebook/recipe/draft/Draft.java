package org.placebook.recipe.draft;

import java.util.List;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;

/**
 * A recipe for a table that came without one: control sheets, to be used at once or to be saved,
 * edited in Excel and used from then on.
 *
 * @param table the table it is for
 * @param sheets the control sheets
 * @param remarks at least one: what the table was taken for, what else was inferred, what was left
 *     out
 * @param questions what the table does not prove, each asked by one of the remarks
 */
public record Draft(
    Table table, List<DraftSheet> sheets, List<Finding> remarks, List<DraftQuestion> questions) {
  /** What findings call the workbook that nobody has saved yet. */
  public static final String NAME = "inferred recipe";

  /** Copies the lists. */
  public Draft {
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
    questions = List.copyOf(questions);
  }

  /** What the table was taken for: the first of the remarks. */
  public Finding claim() {
    return remarks.get(0);
  }

  /** The recipe that its control sheets are, read as those of any file. */
  public RecipeResult recipe() {
    try {
      return RecipeReader.read(new DraftFile(this));
    } catch (UnreadableFile e) {
      throw new IllegalStateException("Cells in memory cannot be broken: " + Place.file(NAME), e);
    }
  }
}
