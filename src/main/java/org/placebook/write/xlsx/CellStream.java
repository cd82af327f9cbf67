package org.placebook.write.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.placebook.book.Cells;
import org.placebook.book.RowRole;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.part.CellText;
import org.placebook.write.part.TooLargeForExcel;
import org.placebook.write.part.XmlBytes;
import org.placebook.write.plan.CellLook;
import org.placebook.write.plan.ColumnSurvey;
import org.placebook.write.plan.SheetPlan.ColumnPlan;

/** Writes the cells of one column. */
final class CellStream {
  private static final byte[] VALUE = ascii("\"><v>");
  private static final byte[] END = ascii("</v></c>");

  private final Cells cells;
  private final ColumnPlan column;
  private final byte[] start;
  private final String letters;
  private final BitSet linked;
  private final SharedTextsWriter texts;

  /**
   * Starts a column.
   *
   * @param number of the column, from 1
   * @param linked the rows, from 1, whose cells have a link
   */
  CellStream(ColumnPlan column, int number, BitSet linked, SharedTextsWriter texts) {
    this.cells = column.column().cells();
    this.column = column;
    this.letters = Letters.of(number);
    this.start = ascii("<c r=\"" + letters);
    this.linked = linked;
    this.texts = texts;
  }

  /**
   * Writes a cell.
   *
   * @param row of the body, from 0
   * @param sheetRow from 1
   * @param digits of the sheet's row
   * @param role of the row
   */
  void write(XmlBytes xml, int row, int sheetRow, byte[] digits, RowRole role) throws IOException {
    Value value = cells.value(row);
    CellLook.Variant variant = ColumnSurvey.variant(value, linked.get(sheetRow));
    xml.raw(start).raw(digits).raw(column.styles(row).attribute(role, variant));
    Optional<String> formula = cells.formula(row);
    if (formula.isPresent()) {
      live(xml, row, sheetRow, formula.get(), value);
    } else if (cells.isBlank(row)) {
      xml.markup("\"/>");
    } else if (value instanceof Figure figure) {
      xml.raw(VALUE).number(figure.number()).raw(END);
    } else if (value instanceof Day day) {
      xml.raw(VALUE).number(serial(day)).raw(END);
    } else {
      text(xml, shown(value), place(sheetRow));
    }
  }

  private void live(XmlBytes xml, int row, int sheetRow, String formula, Value value)
      throws IOException {
    if (formula.length() > TooLargeForExcel.FORMULA) {
      throw TooLargeForExcel.because(
          "The formula of cell %s is %,d characters long. Excel takes %,d.",
          place(sheetRow), formula.length(), TooLargeForExcel.FORMULA);
    }
    boolean number = (value instanceof Figure || value instanceof Day) && !cells.isBlank(row);
    xml.markup(number ? "\"><f>" : "\" t=\"str\"><f>").text(formula).markup("</f><v>");
    if (cells.isBlank(row)) {
      xml.raw(END);
    } else if (value instanceof Figure figure) {
      xml.number(figure.number()).raw(END);
    } else if (value instanceof Day day) {
      xml.number(serial(day)).raw(END);
    } else {
      xml.cellText(shown(value)).raw(END);
    }
  }

  /** Writes the rest of a text cell after its style. */
  private void text(XmlBytes xml, String text, String place) throws IOException {
    text(xml, text, texts, place);
  }

  /** Writes the rest of a text cell whose start tag is open after the style's number. */
  static void text(XmlBytes xml, String text, SharedTextsWriter texts, String place)
      throws IOException {
    if (text.length() > TooLargeForExcel.TEXT) {
      throw TooLargeForExcel.because(
          "The text of cell %s is %,d characters long. Excel takes %,d.",
          place, text.length(), TooLargeForExcel.TEXT);
    }
    int number = texts.number(text);
    if (number != SharedTextsWriter.NONE) {
      xml.markup("\" t=\"s\"><v>").number((long) number).raw(END);
      return;
    }
    xml.markup("\" t=\"inlineStr\"><is><t");
    xml.markup(CellText.needsPreserving(text) ? " xml:space=\"preserve\">" : ">");
    xml.cellText(text).markup("</t></is></c>");
  }

  private String place(int sheetRow) {
    return letters + sheetRow;
  }

  private static String shown(Value value) {
    if (value instanceof Missing missing) {
      return missing.reason().shorthand();
    }
    return ((Text) value).text();
  }

  /** Days since the end of 1899 as Excel counts them, which is right from March 1900 on. */
  private static long serial(Day day) {
    return day.date().toEpochDay() + 25_569;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
