package org.placebook.samples;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-down lists and help on the columns of a control sheet. */
final class DropDowns {
  /** How far down they reach: far beyond the longest recipe. */
  private static final int LAST_ROW = 2000;

  private DropDowns() {}

  /** Adds them below the header row. */
  static void addTo(XSSFSheet sheet, List<ControlColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      add(sheet, i, columns.get(i));
    }
  }

  private static void add(XSSFSheet sheet, int index, ControlColumn column) {
    var cells = new CellRangeAddressList(1, LAST_ROW - 1, index, index);
    DataValidation validation =
        new XSSFDataValidationHelper(sheet).createValidation(constraint(column), cells);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(column.heading(), column.help());
    validation.setShowPromptBox(true);
    validation.setShowErrorBox(column.choice() == ControlColumn.Choice.CLOSED);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(column.heading(), "Choose a word from the list.");
    if (column.choice() != ControlColumn.Choice.FREE) {
      // POI has this the wrong way round in its name: true shows the arrow in xlsx files.
      validation.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(ControlColumn column) {
    if (column.choice() == ControlColumn.Choice.FREE) {
      return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "");
    }
    if (column.words().startsWith("=")) {
      return new XSSFDataValidationConstraint(
          DataValidationConstraint.ValidationType.LIST, range(column.words()));
    }
    return new XSSFDataValidationConstraint(column.words().split(","));
  }

  /** {@code =Inputs!A} is the body of that column: {@code Inputs!$A$2:$A$2000}. */
  private static String range(String reference) {
    int mark = reference.indexOf('!');
    String column = reference.substring(mark + 1);
    return "%s!$%s$2:$%s$%d".formatted(reference.substring(1, mark), column, column, LAST_ROW);
  }
}
