package org.placebook.book.correlation;

import java.util.List;
import org.placebook.book.TableSheet;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.CorrelationSpec;

/**
 * A correlation sheet with its pairs.
 *
 * @param spec what the recipe asks for
 * @param figures the pairs and what is said of them
 * @param name the name of the sheet of pairs, or of the only one
 * @param matrixName the name of the matrix
 */
public record PlacedCorrelation(
    CorrelationSpec spec, CorrelationFigures figures, String name, String matrixName) {

  public List<TableSheet> pages(SheetText text) {
    return new CorrelationPages(spec, figures, text).sheets(name, matrixName);
  }
}
