package org.placebook.book.front;

import java.util.List;
import java.util.Optional;
import org.placebook.book.Printing;
import org.placebook.book.TableSheet;
import org.placebook.book.correlation.FindingsSheet;
import org.placebook.book.correlation.PlacedCorrelation;
import org.placebook.book.input.InputSheets;
import org.placebook.book.summary.Summary;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.FormulaLine;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.Rendering;
import org.placebook.book.table.SheetText;
import org.placebook.files.SideBySide;
import org.placebook.formula.measure.Evaluator;
import org.placebook.recipe.Recipe;
import org.placebook.table.Finding;

/**
 * What a request asks for, worked out and placed, before the sheets about it are made.
 *
 * @param told the recipe, each input with the period that its file tells
 * @param data where the inputs stand
 * @param ofInputs what is said of them, worked out meanwhile
 * @param tables those of areas
 * @param finished all tables as sheets, in the recipe's order
 * @param pairs the correlations
 * @param derived the sheets of tables and correlations, in the order of the tables
 * @param drawn the same, each with its charts behind it
 * @param sentences the findings in words
 * @param summary what a reader sees first
 * @param live which cells are formulas; none in a copy for the public
 * @param formulas each column's formula in words
 * @param text what stands above and below tables
 * @param evaluator the values of formulas
 * @param findings everything found wrong or odd
 */
record WorkedOut(
    Recipe told,
    InputSheets data,
    SideBySide.Begun<InputChecks> ofInputs,
    List<DerivedTable> tables,
    List<FinishedTable> finished,
    List<PlacedCorrelation> pairs,
    List<TableSheet> derived,
    List<TableSheet> drawn,
    FindingsSheet sentences,
    Summary summary,
    Optional<LivePlan.Result> live,
    List<FormulaLine> formulas,
    SheetText text,
    Evaluator evaluator,
    List<Finding> findings) {

  Rendering rendering() {
    return live.map(LivePlan.Result::rendering).orElse(Rendering.PUBLISHED);
  }

  /** The sheet of workings, where formulas want any. */
  Optional<TableSheet> workings() {
    return live.flatMap(LivePlan.Result::workings)
        .map(table -> table.finished(text, evaluator, rendering()).sheet())
        .map(sheet -> sheet.printed(Printing.FIRST_PAGE));
  }

  /** All tables as sheets, charts and correlations aside. */
  List<TableSheet> tableSheets() {
    return finished.stream().map(FinishedTable::sheet).toList();
  }
}
