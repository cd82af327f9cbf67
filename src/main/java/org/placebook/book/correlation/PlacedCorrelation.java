package org.placebook.book.correlation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.book.TableSheet;
import org.placebook.book.table.Periods;
import org.placebook.book.table.SheetText;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.table.Finding;

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

  /** Says for Checks that its pairs are of different periods, if they are. */
  public Optional<Finding> periods(Periods periods) {
    String differing = periods.differing(measures());
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.note(spec.place(), spec.name() + ": " + differing));
  }

  /** The columns that its pairs rest on first. */
  List<BoundFormula> measures() {
    return figures.pairs().stream()
        .flatMap(pair -> Stream.of(pair.x().source(), pair.y().source()))
        .distinct()
        .<BoundFormula>map(BoundFormula.Figure::new)
        .toList();
  }

  public List<TableSheet> pages(SheetText text) {
    return new CorrelationPages(this, text).sheets(name, matrixName);
  }
}
