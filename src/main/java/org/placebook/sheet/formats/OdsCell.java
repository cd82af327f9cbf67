package org.placebook.sheet.formats;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.IsoDates;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.table.format.NumberFormat;

/**
 * A cell of an OpenDocument sheet as it stands in the file.
 *
 * @param column of the first, from 1
 * @param repeated how many cells side by side it stands for
 * @param type its value's type, empty for none
 * @param value its value as written, empty where the text is the value
 * @param text as shown
 * @param note what somebody noted on it, or empty
 * @param formula whether a formula stands behind it
 * @param asks whom the formula asks for data from outside
 * @param style the name of its style
 */
record OdsCell(
    int column,
    int repeated,
    String type,
    String value,
    String text,
    String note,
    boolean formula,
    Optional<String> asks,
    String style) {

  private static final double SECONDS_PER_DAY = 86_400;

  /** Reads the cell whose element starts here, up to its end. */
  static OdsCell read(XmlCursor xml, int column, int repeated, String style, OdsStylesReader styles)
      throws IOException {
    String type = xml.attribute("value-type");
    String value =
        switch (type) {
          case "date" -> xml.attribute("date-value");
          case "time" -> xml.attribute("time-value");
          case "boolean" -> xml.attribute("boolean-value");
          case "string" -> xml.attribute("string-value");
          default -> xml.attribute("value");
        };
    boolean formula = xml.has("formula");
    Optional<String> asks =
        formula ? OutsideCall.inOpenDocument(xml.attribute("formula")) : Optional.empty();
    OdsText text = OdsText.read(xml, styles);
    return new OdsCell(
        column, repeated, type, value, text.shown(), text.note(), formula, asks, style);
  }

  boolean holdsAnything() {
    return formula || !type.isEmpty() || !text.isEmpty();
  }

  void write(GridBuilder grid, int row, OdsStylesReader styles) throws Refused {
    for (int i = 0; i < repeated; i++) {
      writeOne(grid, row, column + i, styles);
    }
  }

  private void writeOne(GridBuilder grid, int row, int at, OdsStylesReader styles) throws Refused {
    byte look = styles.look(style);
    asks.ifPresent(source -> grid.outsideCall(row, at, source));
    OptionalDouble number = number();
    if (number.isEmpty()) {
      String shown = value.isEmpty() || !type.equals("string") ? text : value;
      if (formula && isError(shown)) {
        grid.error(row, at, shown, look, true);
      } else {
        grid.text(row, at, shown, look, formula);
      }
      return;
    }
    double found = number.getAsDouble();
    switch (type) {
      case "boolean" -> grid.truth(row, at, found != 0, look, formula);
      case "date", "time" ->
          grid.date(row, at, found, PackedStyle.asDate(look), styles.numberFormat(style), formula);
      default -> writeNumber(grid, row, at, found, styles);
    }
  }

  /** The type tells per cent and dates; of a number format only what else it says is wanted. */
  private void writeNumber(GridBuilder grid, int row, int at, double number, OdsStylesReader styles)
      throws Refused {
    byte look = PackedStyle.asPercent(styles.look(style), type.equals("percentage"));
    NumberFormat format = styles.numberFormat(style);
    if (PackedStyle.saysMore(look) && !format.isDate()) {
      grid.number(row, at, number, look, format, formula);
    } else {
      grid.number(row, at, number, PackedStyle.asNumber(look), formula);
    }
  }

  private OptionalDouble number() {
    return switch (type) {
      case "float", "percentage", "currency" -> DecimalText.read(value);
      case "date" -> IsoDates.serial(value);
      case "time" -> days(value);
      case "boolean" -> OptionalDouble.of(value.equals("true") ? 1 : 0);
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble days(String duration) {
    try {
      return OptionalDouble.of(Duration.parse(duration).toMillis() / 1000.0 / SECONDS_PER_DAY);
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isError(String shown) {
    return shown.matches("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!)|Err:\\d{3}");
  }
}
