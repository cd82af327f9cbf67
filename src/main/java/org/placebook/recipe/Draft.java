package org.placebook.recipe;

import java.util.List;
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
 * @param remarks what was inferred, and what was left out
 */
public record Draft(Table table, List<DraftSheet> sheets, List<Finding> remarks) {
  /** What findings call the workbook that nobody has saved yet. */
  public static final String NAME = "inferred recipe";

  /** Copies the lists. */
  public Draft {
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
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
