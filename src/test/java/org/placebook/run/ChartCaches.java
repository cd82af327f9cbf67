package org.placebook.run;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Compares what a chart remembers of its cells with what the cells show. */
final class ChartCaches {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final XSSFWorkbook workbook;
  private final List<String> differences = new ArrayList<>();
  private int count;

  ChartCaches(XSSFWorkbook workbook, XSSFChart chart) {
    this.workbook = workbook;
    Node space = chart.getCTChartSpace().getDomNode();
    references((Element) space, "numRef");
    references((Element) space, "strRef");
  }

  List<String> differences() {
    return differences;
  }

  /** How many references there are. */
  int count() {
    return count;
  }

  private void references(Element space, String kind) {
    NodeList references = space.getElementsByTagNameNS(CHART, kind);
    for (int i = 0; i < references.getLength(); i++) {
      compare((Element) references.item(i));
      count++;
    }
  }

  private void compare(Element reference) {
    String formula = text(only(reference, "f"));
    List<Cell> cells = cells(formula);
    NodeList points = reference.getElementsByTagNameNS(CHART, "pt");
    int declared = Integer.parseInt(only(reference, "ptCount").getAttribute("val"));
    if (declared != cells.size()) {
      differences.add(formula + " has " + cells.size() + " cells, the cache " + declared);
    }
    for (int i = 0; i < points.getLength(); i++) {
      Element point = (Element) points.item(i);
      Cell cell = cells.get(Integer.parseInt(point.getAttribute("idx")));
      String cached = text(only(point, "v"));
      if (!same(cell, cached)) {
        differences.add(cell.getAddress() + " shows " + cell + ", the cache " + cached);
      }
    }
  }

  private static boolean same(Cell cell, String cached) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC
        ? cell.getNumericCellValue() == Double.parseDouble(cached)
        : cell.getStringCellValue().equals(cached);
  }

  private List<Cell> cells(String formula) {
    List<Cell> cells = new ArrayList<>();
    String plain = formula.startsWith("(") ? formula.substring(1, formula.length() - 1) : formula;
    for (String range : plain.split(",", -1)) {
      AreaReference area = new AreaReference(range, workbook.getSpreadsheetVersion());
      for (CellReference cell : area.getAllReferencedCells()) {
        cells.add(
            workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol()));
      }
    }
    return cells;
  }

  private static Element only(Element in, String name) {
    return (Element) in.getElementsByTagNameNS(CHART, name).item(0);
  }

  /** XmlBeans' tree knows no text of an element as a whole. */
  private static String text(Element of) {
    return of.getFirstChild() == null ? "" : of.getFirstChild().getNodeValue();
  }
}
