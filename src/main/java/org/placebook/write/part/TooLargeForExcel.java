package org.placebook.write.part;

import java.io.IOException;
import java.util.Locale;

/** A book holds more than Excel's file format can: the message says what, where, and the limit. */
public final class TooLargeForExcel extends IOException {
  private static final long serialVersionUID = 1L;

  /** Excel's last row. */
  public static final int ROWS = 1_048_576;

  /** Excel's last column, XFD. */
  public static final int COLUMNS = 16_384;

  /** The longest text of a cell, in UTF-16 units. */
  public static final int TEXT = 32_767;

  /** The longest formula. */
  public static final int FORMULA = 8_192;

  private TooLargeForExcel(String message) {
    super(message);
  }

  public static TooLargeForExcel because(String message, Object... values) {
    return new TooLargeForExcel(String.format(Locale.UK, message, values));
  }
}
