package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.oracle.LibreOffice;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The value of a formula and its Excel text are one: LibreOffice calculates the text over figures,
 * zeros and every shorthand, and must come to the value.
 */
class TwoReadingsTest {
  static final List<String> FORMULAS =
      List.of(
          "jobs[a]",
          "SHARE(jobs[a])",
          "LQ(jobs[a])",
          "INDEX100(jobs[b])",
          "GAP(jobs[a])",
          "COMPARATOR(jobs[a])",
          "COMPARATOR(SHARE(jobs[a]))",
          "TOTAL(jobs[a])",
          "GROUP(jobs[a])",
          "GROUP(SHARE(jobs[a]))",
          "SHARE(jobs[a]) - GROUP(SHARE(jobs[a]))",
          "RANK(jobs[a])",
          "RANK(jobs[a], smallest first)",
          "RANK(jobs[a], group)",
          "RANK(jobs[a], group, smallest first)",
          "RANK(jobs[a], coast)",
          "RANK(jobs[b], smallest first, coast)",
          "QUANTILE(jobs[a], 5)",
          "ZSCORE(jobs[a])",
          "LARGEST(parts)",
          "SMALLEST(parts)",
          "COUNTAREAS([x] > 30)",
          "COUNTAREAS([x] < 30)",
          "COUNTAREAS(AND([x] > 10, [y] <= 50))",
          "COUNTAREAS(OR([x] > 90, NOT([y] < 5)))",
          "HHI(parts)",
          "ENTROPY(parts)",
          "KRUGMAN(parts)",
          "CHANGE(jobs[a], jobs[b])",
          "CAGR(jobs[a], jobs[b], 4)",
          "SHIFT_NATIONAL(jobs[a], jobs[b])",
          "SHIFT_MIX(jobs[a], jobs[b])",
          "SHIFT_LOCAL(jobs[a], jobs[b])",
          "RATE(jobs[a], 1000)",
          "1 + 2 * jobs[a] - jobs[b] / 4",
          "-jobs[a] ^ 2",
          "jobs[a] / jobs[b]",
          "(jobs[a] + 5) / (jobs[b] - jobs[c])",
          "(jobs[a] - 5) / (jobs[b] / jobs[c])",
          "jobs[a] / SQRT(jobs[b] - 30)",
          "jobs[b] / LN(jobs[a] - 12)",
          "jobs[a] / MOD(jobs[c], jobs[b])",
          "CHANGE(jobs[a], jobs[b] / jobs[c])",
          "CHANGE(jobs[a] - jobs[c], jobs[b] + 1)",
          "CAGR(jobs[a] + jobs[b], jobs[a] - jobs[c], 3)",
          "jobs[a] > jobs[b]",
          "AND(jobs[a] > 3, jobs[b] > 3)",
          "IF(jobs[a] > jobs[b], jobs[a], SHARE(jobs[c]))",
          "IF(jobs[a] > 20, \"many\", \"few\")",
          "10 + IF(jobs[a] > 20, jobs[b], 1)",
          "IFERROR(jobs[a] / jobs[b], 7)",
          "ROUND(jobs[a] / 7, 2)",
          "ROUNDUP(jobs[a] / 7, 1)",
          "ROUNDDOWN(jobs[a] / 7, 1)",
          "ABS(jobs[a] - jobs[b])",
          "SQRT(jobs[a] - 5)",
          "LN(jobs[a])",
          "EXP(jobs[a] / 100)",
          "MOD(jobs[a], 7)",
          "INT(jobs[a] / 3)",
          "SUM(jobs[a], jobs[b], jobs[c])",
          "SUM(parts)",
          "MIN(parts)",
          "MAX(jobs[a], 20, jobs[b])",
          "AVERAGE(parts)",
          "MEDIAN(parts)",
          "COUNT(parts)",
          "AVERAGE(jobs[a])",
          "MEDIAN(jobs[a])",
          "COUNT(jobs[a])",
          "jobs[a] & \" of \" & jobs[b]",
          "CONCATENATE(jobs[a], \" of \", jobs[b])",
          "SHARE_LOW(jobs[a])",
          "SHARE_HIGH(jobs[a])",
          "LQ_LOW(jobs[b])",
          "LQ_HIGH(jobs[b])",
          "LQ_ZSCORE(jobs[d])",
          "LQ_LOG(jobs[a])",
          "jobs[a] + jobs[b]",
          "jobs[a] + jobs[b] - 2 * jobs[c]",
          "jobs[a] * (jobs[b] / jobs[c])",
          "jobs[a] / jobs[b] * jobs[c]",
          "(jobs[a] - 50) ^ (1 / 3)",
          "POWER(jobs[a] - 50, jobs[b])",
          "INT(0.29 * 100 * jobs[d])",
          "ROUNDDOWN(0.57 * 100 * jobs[d], 0)",
          "MOD(0.29 * 100 * jobs[d], 1.1)",
          "5 - HHI(parts)",
          "KRUGMAN(parts) + 1",
          "IF(jobs[a] > 0, \"some\", \"none\")",
          "COUNTAREAS(AND([x] > 1, [y] > 1, jobs[c] > 1, jobs[d] > 1))",
          "LQ_SYMMETRIC(jobs[a])",
          "RATE_LOW(jobs[a], 1000)",
          "RATE_HIGH(jobs[a], 1000)",
          "RATE_LOW(jobs[d], 1000)",
          "RATE_HIGH(jobs[d], 1000)",
          "PROPORTION_LOW(jobs[a])",
          "PROPORTION_HIGH(jobs[a])",
          "DSR(parts, people, 1000)",
          "DSR_LOW(parts, people, 1000)",
          "DSR_HIGH(parts, people, 1000)",
          "QUANTILE(jobs[a], 3, jobs[b])",
          "QUANTILE(jobs[d], 4, jobs[e])",
          "SMR(parts, people, people, 1000)",
          "SMR(jobs[a], people, people)",
          "SMR_LOW(parts, people, parts, 100)",
          "SMR_LOW(jobs[d], people, people, 100)",
          "SMR_HIGH(parts, people, people, 1000)",
          "DEPENDENCY(jobs[a], jobs[b], jobs[c])",
          "HHI_NORMALISED(parts)",
          "HHI_EQUIVALENT(parts)",
          "EVENNESS(parts)",
          "DIVERGENCE(parts)",
          "HHI(jobs[a], jobs[d], jobs[e])",
          "SHIFT_LOCAL_NET(jobs[a], jobs[b])",
          "SHIFT_ALLOCATION(jobs[a], jobs[b])",
          "GINI(jobs[d])",
          "GINI(jobs[a])",
          "LORENZ(jobs[d])",
          "LORENZ(jobs[e], jobs[d])",
          "LORENZ_HOLDERS(jobs[d])",
          "LORENZ_HOLDERS(jobs[e], jobs[d])",
          "HOOVER(jobs[d])",
          "DISSIMILARITY(jobs[d], jobs[e])",
          "ISOLATION(jobs[d])",
          "INTERACTION(jobs[d], jobs[e])",
          "DISSIMILARITY(jobs[f], jobs[a])",
          "DISSIMILARITY(jobs[a], jobs[f])",
          "THEIL(jobs[d])",
          "THEIL_L(jobs[d])",
          "THEIL_L(jobs[e])",
          "ATKINSON(jobs[d], 0.5)",
          "ATKINSON(jobs[e], 1)",
          "ATKINSON(jobs[e], 2)",
          "ATKINSON(jobs[d], 2)",
          "WEIGHTED_MEAN(jobs[a], jobs[b])",
          "SLOPE(jobs[a], jobs[b])",
          "INTERCEPT(jobs[a], jobs[b])",
          "SLOPE_ERROR(jobs[a], jobs[b])",
          "SLOPE_LOW(jobs[e], jobs[a])",
          "SLOPE_HIGH(jobs[a], jobs[e])",
          "FITTED(jobs[a], jobs[b])",
          "RESIDUAL(jobs[a], jobs[b])",
          "LEVERAGE(jobs[a], jobs[b])",
          "COOKS_DISTANCE(jobs[a], jobs[b])",
          "COOKS_DISTANCE(jobs[e], jobs[d])",
          "POWER(jobs[a], 0.5)",
          "LOG(jobs[a])",
          "LOG(jobs[a], 2)",
          "LOG10(jobs[b])",
          "SIGN(jobs[a] - jobs[b])",
          "PRODUCT(jobs[a], jobs[b])",
          "STDEV.S(jobs[a])",
          "STDEV.S(parts)",
          "VAR.S(parts)",
          "LEFT(jobs[a], 1)",
          "RIGHT(jobs[a])",
          "LEN(jobs[a])",
          "UPPER(jobs[a])",
          "LOWER(jobs[a])",
          "TRIM(jobs[a])",
          "VERDICT(SHARE(jobs[a]))",
          "VERDICT(SHARE(jobs[b]))",
          "VERDICT(LQ(jobs[b]))",
          "VERDICT(INDEX100(jobs[a]))",
          "VERDICT(RATE(jobs[a], 1000, jobs[b]))",
          "VERDICT(jobs[a])",
          "CHANGE_VERDICT(SHARE(jobs[a]), SHARE(jobs[b]))",
          "CHANGE_VERDICT(RATE(jobs[a], 1000, jobs[b]), RATE(jobs[d], 1000, jobs[b]))");

  /** What Excel cannot express: a cell holds the value, and Sources says why. */
  private static final List<String> VALUES_ONLY =
      List.of("GINI(jobs[d], jobs[e])", "GINI_LOCATIONAL(jobs[d])");

  /** The columns that name a row. */
  private static final int LABELS = 2;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void excelTextCalculatesToTheValue() throws IOException, Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    List<BoundFormula> measures = measures(recipe, FORMULAS);
    Path written = write(recipe, measures);
    Path calculated =
        LibreOffice.convert(written, Files.createDirectory(folder.resolve("out")), "xlsx");
    int compared = compare(recipe, measures, calculated);
    System.out.println("Formulas calculated by LibreOffice and found equal: " + compared);
    assertThat(compared).isGreaterThan(2000);
  }

  @Test
  void everyFunctionIsTried() {
    List<String> all = new ArrayList<>(FORMULAS);
    all.addAll(VALUES_ONLY);
    assertThat(Functions.all())
        .allSatisfy(f -> assertThat(all).anyMatch(formula -> formula.contains(f.spelling() + "(")));
  }

  @Test
  void whatExcelCannotExpressSaysWhy() throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    ExcelText text = new ExcelText(recipe, new SmallWorkings(recipe));
    for (BoundFormula measure : measures(recipe, VALUES_ONLY)) {
      Native read = text.of(measure, new Subject.Area(0), new CellRef("Readings", 1, 1));
      assertThat(read).isInstanceOf(Native.ValueOnly.class);
      assertThat(((Native.ValueOnly) read).why()).isNotBlank();
      assertThat(new Evaluator(recipe).value(measure, new Subject.Area(0)))
          .isInstanceOf(Figure.class);
    }
  }

  private static List<BoundFormula> measures(SmallRecipe recipe, List<String> formulas)
      throws Unbound {
    List<BoundFormula> measures = new ArrayList<>();
    for (String formula : formulas) {
      Expression expression = ((Parsed.Formula) Parser.parse(formula)).expression();
      measures.add(new Binder(recipe).bind(expression));
    }
    return measures;
  }

  /** Of the areas of one group, for which Excel has no function that is no array formula. */
  static boolean isOfSomeAreas(String formula) {
    return formula.matches(
        "(MEDIAN|STDEV\\.S|VAR\\.S|GINI|GINI_LOCATIONAL|HOOVER|THEIL|THEIL_L|ATKINSON|DISSIMILARITY"
            + "|ISOLATION|INTERACTION|SLOPE|INTERCEPT|SLOPE_ERROR|SLOPE_LOW|SLOPE_HIGH)"
            + "\\((jobs|\\[).*");
  }

  private Path write(SmallRecipe recipe, List<BoundFormula> measures) throws IOException {
    Path file = folder.resolve("readings.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      recipe.writeData(workbook);
      Sheet sheet = workbook.createSheet("Readings");
      SmallWorkings workings = new SmallWorkings(recipe);
      workings.collect(measures);
      workings.write(workbook);
      ExcelText text = new ExcelText(recipe, workings);
      for (int row = 0; row < recipe.subjects().size(); row++) {
        Row cells = sheet.createRow(row);
        workings.label(cells, recipe.subjects().get(row));
        for (int column = 0; column < measures.size(); column++) {
          CellRef self = new CellRef("Readings", column + LABELS + 1, row + 1);
          Subject subject = recipe.subjects().get(row);
          Native read = text.of(measures.get(column), subject, self);
          if (subject instanceof Subject.Group && isOfSomeAreas(FORMULAS.get(column))) {
            assertThat(read).isInstanceOf(Native.ValueOnly.class);
            continue;
          }
          assertThat(read).as(FORMULAS.get(column)).isInstanceOf(Native.Formula.class);
          String formula = ((Native.Formula) read).text();
          assertThat(formula.length()).as(formula).isLessThan(1000);
          cells.createCell(column + LABELS).setCellFormula(formula);
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static int compare(SmallRecipe recipe, List<BoundFormula> measures, Path calculated)
      throws IOException {
    Evaluator evaluator = new Evaluator(recipe);
    int compared = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(calculated))) {
      Sheet sheet = workbook.getSheet("Readings");
      for (int row = 0; row < recipe.subjects().size(); row++) {
        for (int column = 0; column < measures.size(); column++) {
          Subject subject = recipe.subjects().get(row);
          Value value = evaluator.value(measures.get(column), subject);
          String what = FORMULAS.get(column) + " for " + recipe.describe(subject);
          if (!(subject instanceof Subject.Group) || !isOfSomeAreas(FORMULAS.get(column))) {
            same(what, value, sheet.getRow(row).getCell(column + LABELS));
            compared++;
          }
        }
      }
    }
    return compared;
  }

  static void same(String what, Value value, org.apache.poi.ss.usermodel.Cell cell) {
    String formula = cell.getCellFormula();
    if (value instanceof Figure figure) {
      assertThat(cell.getCachedFormulaResultType())
          .as("%s should be %s: %s", what, value, formula)
          .isEqualTo(CellType.NUMERIC);
      double tolerance = 1e-12 * Math.max(1, Math.abs(figure.number()));
      assertThat(cell.getNumericCellValue())
          .as("%s: %s", what, formula)
          .isCloseTo(figure.number(), org.assertj.core.api.Assertions.within(tolerance));
      return;
    }
    String wanted =
        value instanceof Missing missing ? missing.reason().shorthand() : ((Text) value).text();
    String found =
        cell.getCachedFormulaResultType() == CellType.STRING
            ? cell.getStringCellValue()
            : "a " + cell.getCachedFormulaResultType();
    assertThat(found).as("%s: %s", what, formula).isEqualTo(wanted);
  }
}
