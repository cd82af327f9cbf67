package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;

/**
 * What {@link TwoReadingsTest} shows by LibreOffice in seconds, by POI in milliseconds a formula:
 * the text calculates to the value.
 */
class CalculatedTextTest {
  /** Where POI lacks GAMMAINV, STEYX, gaps in SLOPE, or a function of ranges within another. */
  private static final String BEYOND_POI =
      "(RATE|DSR|SMR|SLOPE)_(LOW|HIGH|ERROR)\\(.*|VERDICT\\(RATE.*|ATKINSON\\(.*, 1\\)"
          + "|(GINI|HOOVER|DISSIMILARITY|THEIL|THEIL_L|ENTROPY|EVENNESS|KRUGMAN|DIVERGENCE)\\(.*"
          + "|(SLOPE|INTERCEPT|FITTED|RESIDUAL|COOKS_DISTANCE)\\(.*|MOD\\(0.29.*";

  static Stream<String> formulas() {
    return TwoReadingsTest.FORMULAS.stream().filter(formula -> !formula.matches(BEYOND_POI));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void poiCalculatesTheTextToTheValue(String formula) throws IOException, Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    Expression expression = ((Parsed.Formula) Parser.parse(formula)).expression();
    BoundFormula measure = new Binder(recipe).bind(expression);
    SmallWorkings workings = new SmallWorkings(recipe);
    workings.collect(List.of(measure));
    ExcelText text = new ExcelText(recipe, workings);
    Evaluator evaluator = new Evaluator(recipe);
    try (Workbook workbook = new HSSFWorkbook()) {
      recipe.writeData(workbook);
      workings.write(workbook);
      Sheet sheet = workbook.createSheet("Readings");
      FormulaEvaluator poi = workbook.getCreationHelper().createFormulaEvaluator();
      for (Subject subject : recipe.subjects()) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        workings.label(row, subject);
        CellRef self = new CellRef("Readings", 3, row.getRowNum() + 1);
        Native read = text.of(measure, subject, self);
        if (subject instanceof Subject.Group && TwoReadingsTest.isOfSomeAreas(formula)) {
          assertThat(read).isInstanceOf(Native.ValueOnly.class);
          continue;
        }
        Cell cell = put(row, ((Native.Formula) read).text());
        poi.evaluateFormulaCell(cell);
        String what = formula + " for " + recipe.describe(subject);
        TwoReadingsTest.same(what, evaluator.value(measure, subject), cell);
      }
    }
  }

  /** As an array formula, since POI takes ranges within SUMPRODUCT for cells elsewhere. */
  private static Cell put(Row row, String text) {
    int at = row.getRowNum();
    return row.getSheet()
        .setArrayFormula(text, new CellRangeAddress(at, at, 2, 2))
        .getTopLeftCell();
  }
}
