package org.placebook.sheet.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.Escapes;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.IsoDates;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.sheet.parts.Refused;

/** What the values of SpreadsheetML cells mean (ECMA-376 part 1, 18.3.1.4 and 18.18.11). */
final class XlsxCells {
  private final GridBuilder grid;
  private final CellStyles styles;
  private final boolean hasLinks;

  /** Of each column the last formula that asks nobody outside. */
  private final Map<Integer, String> above = new HashMap<>();

  /**
   * Takes cells.
   *
   * @param hasLinks whether the workbook lists the other workbooks that its formulas name by
   *     numbers
   */
  XlsxCells(GridBuilder grid, CellStyles styles, boolean hasLinks) {
    this.grid = grid;
    this.styles = styles;
    this.hasLinks = hasLinks;
  }

  GridBuilder grid() {
    return grid;
  }

  /**
   * Keeps a cell.
   *
   * @param type its attribute {@code t}
   * @param style its attribute {@code s}
   * @param value the text of its {@code v}, or for an inline string of its {@code is}
   */
  void cell(int row, int column, CellType type, int style, String value, boolean formula)
      throws Refused {
    byte look = styles.look(style);
    switch (type) {
      case SHARED_TEXT -> shared(row, column, look, value, formula);
      case FORMULA_TEXT -> grid.text(row, column, Escapes.decode(value), look, formula);
      case INLINE_TEXT -> grid.text(row, column, value, look, formula);
      case TRUTH -> truth(row, column, look, value.strip(), formula);
      case ERROR -> error(row, column, look, value, formula);
      case DATE -> date(row, column, style, value, formula);
      case NUMBER -> number(row, column, style, value, formula);
    }
  }

  /** Looks whether a formula asks for data from outside; row and column 0 for that of a rule. */
  void formula(int row, int column, String text) {
    if (isAlike(text, above.getOrDefault(column, ""))) {
      return;
    }
    String named = hasLinks ? XlsxWorkbook.unlisted(text) : text;
    Optional<String> asked = OutsideCall.inExcel(named);
    if (asked.isPresent()) {
      grid.outsideCall(row, column, asked.get());
    } else {
      above.put(column, text);
    }
  }

  /** Formulas of a column that is filled down differ in digits only, and ask the same. */
  private static boolean isAlike(String formula, String other) {
    if (formula.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < formula.length(); i++) {
      char one = formula.charAt(i);
      char two = other.charAt(i);
      if (one != two && !(isDigit(one) && isDigit(two))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The look of a cell format. */
  byte look(int style) {
    return styles.look(style);
  }

  /** Keeps a number whose text is known to be one. */
  void number(int row, int column, int style, double value, boolean formula) throws Refused {
    byte look = styles.look(style);
    if (PackedStyle.saysMore(look)) {
      grid.number(row, column, value, look, styles.numberFormat(style), formula);
    } else {
      grid.number(row, column, value, look, formula);
    }
  }

  private void number(int row, int column, int style, String value, boolean formula)
      throws Refused {
    OptionalDouble plain = DecimalText.read(value.strip());
    if (plain.isPresent()) {
      number(row, column, style, plain.getAsDouble(), formula);
    } else {
      // Some producers write NaN or words into number cells: shown as it stands.
      grid.text(row, column, value, styles.look(style), formula);
    }
  }

  private void shared(int row, int column, byte look, String value, boolean formula)
      throws Refused {
    String plain = value.strip();
    if (plain.isEmpty()) {
      return;
    }
    try {
      grid.sharedText(row, column, Integer.parseInt(plain), look, formula);
    } catch (NumberFormatException e) {
      throw Refused.damaged("a cell in row " + row + " points to text '" + plain + "'");
    }
  }

  private void truth(int row, int column, byte look, String value, boolean formula) throws Refused {
    if (!value.isEmpty()) {
      grid.truth(row, column, value.equals("1") || value.equals("true"), look, formula);
    }
  }

  private void error(int row, int column, byte look, String value, boolean formula) throws Refused {
    if (!value.isBlank()) {
      grid.error(row, column, value.strip(), look, formula);
    }
  }

  private void date(int row, int column, int style, String value, boolean formula) throws Refused {
    byte look = styles.look(style);
    OptionalDouble serial = IsoDates.serial(value);
    if (serial.isPresent()) {
      grid.date(row, column, serial.getAsDouble(), look, styles.numberFormat(style), formula);
    } else {
      grid.text(row, column, value, look, formula);
    }
  }
}
