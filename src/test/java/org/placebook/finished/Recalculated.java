package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One cell as written and as another program calculates it. A figure may differ by 1e-12 of the
 * largest figure that its formula names (at least of 1), a distribution function's by 1e-9, a sum
 * by as much as its terms together: programs round a difference that is almost nothing to nothing.
 */
final class Recalculated {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:'([^']+)'!|([A-Za-z]+)!)?(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)\\b");

  /** What stands between quotes names no cell. */
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

  private static final Pattern DISTRIBUTION =
      Pattern.compile("\\b(TDIST|FISHER|FISHERINV|NORMSINV|CHIINV|BETAINV|NORMSDIST)\\(");

  /** A guarded sum, and a figure from elsewhere. */
  private static final Pattern TERMS =
      Pattern.compile(
          "^IF\\(COUNT\\(([^()]+)\\)\\+COUNTIF\\(\\1,\"\\[low\\]\"\\)<\\d+,.*SUM\\(\\1\\).*"
              + "|((?:'[^']+'|[A-Za-z]+)!\\$?[A-Z]+\\$?\\d+)");

  private Recalculated() {}

  /**
   * The row of the same names in the first two cells: a row of a group that lost its last figure is
   * left out of a workbook made anew. Rows without names of their own stand where they stood.
   */
  static Row rowLike(Row row, Sheet other) {
    Row there = other.getRow(row.getRowNum());
    if (there != null && named(there).equals(named(row))) {
      return there;
    }
    for (Row candidate : other) {
      if (named(candidate).equals(named(row))) {
        return candidate;
      }
    }
    return other.getRow(row.getRowNum());
  }

  private static String named(Row row) {
    StringBuilder named = new StringBuilder();
    for (int column = 0; column < 2; column++) {
      Cell cell = row.getCell(column);
      boolean isText = cell != null && cell.getCellType() == CellType.STRING;
      named.append(isText ? cell.getStringCellValue() : "").append('|');
    }
    return named.toString();
  }

  static void assertSame(XSSFCell written, Cell calculated) {
    String where =
        "%s, cell %s: %s"
            .formatted(
                written.getSheet().getSheetName(),
                written.getReference(),
                written.getCellFormula());
    CellType type = SheetTable.shownType(written);
    assertThat(type).as(where).isIn(CellType.NUMERIC, CellType.STRING, CellType.BOOLEAN);
    assertThat(SheetTable.shownType((XSSFCell) calculated)).as(where).isEqualTo(type);
    if (type == CellType.NUMERIC) {
      assertThat(calculated.getNumericCellValue())
          .as(where)
          .isCloseTo(written.getNumericCellValue(), within(tolerance(written)));
    } else {
      assertThat(SheetTable.text((XSSFCell) calculated))
          .as(where)
          .isEqualTo(SheetTable.text(written));
    }
  }

  private static double tolerance(XSSFCell cell) {
    if (cell.getCellType() != CellType.FORMULA) {
      return 0;
    }
    if (DISTRIBUTION.matcher(cell.getCellFormula()).find()) {
      return 1e-9;
    }
    double own = 1e-12 * Math.max(1, operands(cell, cell.getCellFormula()).max().orElse(0));
    Matcher terms = TERMS.matcher(cell.getCellFormula());
    return terms.matches() ? Math.max(own, ofTerms(cell, terms)) : own;
  }

  private static double ofTerms(XSSFCell cell, Matcher found) {
    String terms =
        IntStream.rangeClosed(1, 2)
            .mapToObj(found::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return named(cell, terms).mapToDouble(Recalculated::tolerance).sum();
  }

  private static DoubleStream operands(XSSFCell cell, String formula) {
    return named(cell, formula)
        .filter(operand -> SheetTable.shownType(operand) == CellType.NUMERIC)
        .mapToDouble(operand -> Math.abs(operand.getNumericCellValue()));
  }

  /** The cells that a formula names. */
  private static Stream<XSSFCell> named(XSSFCell cell, String formula) {
    String code = TEXT.matcher(formula).replaceAll("");
    return REFERENCE.matcher(code).results().flatMap(found -> cells(cell.getSheet(), found));
  }

  private static Stream<XSSFCell> cells(XSSFSheet own, MatchResult reference) {
    String name = reference.group(1) == null ? reference.group(2) : reference.group(1);
    XSSFSheet sheet = name == null ? own : own.getWorkbook().getSheet(name);
    Objects.requireNonNull(sheet, name);
    CellRangeAddress range = CellRangeAddress.valueOf(reference.group(3).replace("$", ""));
    return StreamSupport.stream(range.spliterator(), false)
        .map(at -> sheet.getRow(at.getRow()).getCell(at.getColumn()))
        .filter(Objects::nonNull);
  }
}
