package org.placebook.write.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.placebook.recipe.control.ControlColumn;
import org.placebook.recipe.control.ControlColumn.Choice;
import org.placebook.recipe.draft.DraftSheet;
import org.placebook.recipe.draft.PickList;

/** Drop-down lists and help on the columns of a control sheet, below the header row. */
final class DropDowns {
  /** How far down they reach: far beyond the longest recipe. */
  private static final int LAST_ROW = 2000;

  private final XSSFSheet sheet;
  private final List<PickList> lists;
  private final Map<String, DraftSheet> sources;
  private int index;

  /**
   * Of a sheet.
   *
   * @param lists what is picked from further sheets, on any sheet
   * @param sources those sheets, by name
   */
  DropDowns(XSSFSheet sheet, List<PickList> lists, Map<String, DraftSheet> sources) {
    this.sheet = sheet;
    this.lists = lists;
    this.sources = sources;
  }

  /** Adds those of the next column. */
  void add(ControlColumn column) {
    var cells = new CellRangeAddressList(1, LAST_ROW - 1, index, index);
    Optional<String> picked = picked(column);
    DataValidation validation =
        new XSSFDataValidationHelper(sheet)
            .createValidation(
                picked.map(DropDowns::listIn).orElseGet(() -> constraint(column)), cells);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(column.heading(), column.help());
    validation.setShowPromptBox(true);
    validation.setShowErrorBox(column.choice() == Choice.CLOSED);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(column.heading(), "Choose a word from the list.");
    if (picked.isPresent() || column.choice() != Choice.FREE) {
      // POI has this the wrong way round in its name: true shows the arrow in xlsx files.
      validation.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(validation);
    index++;
  }

  private Optional<String> picked(ControlColumn column) {
    return lists.stream()
        .filter(list -> list.sheet().equals(column.sheet()))
        .filter(list -> list.heading().equals(column.heading()))
        .filter(list -> sources.containsKey(list.from()))
        .map(this::range)
        .findFirst();
  }

  private String range(PickList list) {
    String letter = CellReference.convertNumToColString(list.column());
    int last = Optional.ofNullable(sources.get(list.from())).orElseThrow().rows().size();
    return "'%s'!$%s$2:$%s$%d".formatted(list.from(), letter, letter, last);
  }

  private static DataValidationConstraint listIn(String range) {
    return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.LIST, range);
  }

  private static DataValidationConstraint constraint(ControlColumn column) {
    if (column.choice() == Choice.FREE) {
      return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "");
    }
    return column.words().startsWith("=")
        ? listIn(range(column.words()))
        : new XSSFDataValidationConstraint(column.words().split(","));
  }

  /** {@code =Inputs!A} is the body of that column: {@code Inputs!$A$2:$A$2000}. */
  private static String range(String reference) {
    int mark = reference.indexOf('!');
    String column = reference.substring(mark + 1);
    return "%s!$%s$2:$%s$%d".formatted(reference.substring(1, mark), column, column, LAST_ROW);
  }
}
