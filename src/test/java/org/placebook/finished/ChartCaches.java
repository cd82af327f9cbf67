package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

/** The figures that a chart keeps of the cells it shows: Protected View draws from these. */
final class ChartCaches {
  private static final String NUMBERS =
      "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' .//c:numRef";

  private ChartCaches() {}

  /** Every reference to figures holds the figures of its cells, point by point. */
  static void assertFilled(XSSFSheet sheet, XSSFChart chart) {
    XmlObject[] references = chart.getCTChartSpace().selectPath(NUMBERS);
    assertThat(references).as(sheet.getSheetName()).isNotEmpty();
    for (XmlObject reference : references) {
      try (XmlCursor cursor = reference.newCursor()) {
        assertFilled((CTNumRef) cursor.getObject(), sheet.getWorkbook());
      }
    }
  }

  private static void assertFilled(CTNumRef reference, XSSFWorkbook workbook) {
    String cells = reference.getF();
    int mark = cells.lastIndexOf('!');
    String name = cells.substring(0, mark).replaceAll("^'|'$", "").replace("''", "'");
    CellRangeAddress range = CellRangeAddress.valueOf(cells.substring(mark + 1).replace("$", ""));
    XSSFSheet sheet = workbook.getSheet(name);
    List<CTNumVal> points = reference.getNumCache().getPtList();
    assertThat(reference.getNumCache().getPtCount().getVal())
        .as(cells)
        .isEqualTo(range.getNumberOfCells());
    List<XSSFCell> shown =
        IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
            .boxed()
            .flatMap(
                row ->
                    IntStream.rangeClosed(range.getFirstColumn(), range.getLastColumn())
                        .mapToObj(column -> sheet.getRow(row).getCell(column)))
            .toList();
    long figures =
        shown.stream().filter(cell -> SheetTable.shownType(cell) == CellType.NUMERIC).count();
    assertThat(points).as(cells).hasSize((int) figures).isNotEmpty();
    for (CTNumVal point : points) {
      assertThat(Double.parseDouble(point.getV()))
          .as(cells)
          .isEqualTo(shown.get((int) point.getIdx()).getNumericCellValue());
    }
  }
}
