package org.placebook.write.ods;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.part.Decimal;
import org.placebook.write.plan.Typed;

/**
 * Writes a table as CSV in the way of RFC 4180: UTF-8 without a mark, one header row, lines that
 * end with CR and LF. Figures have all their digits and are never quoted; missing ones show their
 * shorthand.
 *
 * <p>What its heading, or the label of its row, calls per cent and a sheet shows as such is written
 * in per cent: 0.327 as 32.7, since no format says here that it is a fraction.
 *
 * <p>A text that a spreadsheet program would take for a formula gets an apostrophe before it. A
 * figure never does: -5 stays -5.
 */
public final class CsvWriter {
  private static final String ENDS_LINE = "\r\n";

  private static final Pattern PER_CENT = Pattern.compile("(?i)%|per ?cent");

  private CsvWriter() {}

  /**
   * Writes a table to a stream, which stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(TableSheet table, OutputStream stream) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    String comma = "";
    for (SheetColumn column : table.columns()) {
      out.append(comma).append(quoted(heading(column)));
      comma = ",";
    }
    out.append(ENDS_LINE);
    for (int row = 0; row < table.rows().size(); row++) {
      row(table, row, out);
    }
    out.flush();
  }

  /** A column's heading as the header row has it before quoting: on one line. */
  public static String heading(SheetColumn column) {
    return harmless(column.heading().replace('\n', ' '));
  }

  private static void row(TableSheet table, int row, Writer out) throws IOException {
    String comma = "";
    for (SheetColumn column : table.columns()) {
      out.append(comma).append(cell(table, column, row));
      comma = ",";
    }
    out.append(ENDS_LINE);
  }

  private static String cell(TableSheet table, SheetColumn column, int row) {
    Cells cells = column.cells();
    if (cells.isBlank(row)) {
      return "";
    }
    Value value = cells.value(row);
    return value.match(
        figure -> figure(figure.number(), isInPerCent(table, column, row)),
        day -> day.date().toString(),
        text -> quoted(harmless(text.text())),
        missing -> missing.reason().shorthand());
  }

  private static boolean isInPerCent(TableSheet table, SheetColumn column, int row) {
    return column.format(row).contains("%")
        && (says(column.heading()) || (!column.rowFormats().isEmpty() && says(label(table, row))));
  }

  private static boolean says(String text) {
    return PER_CENT.matcher(text).find();
  }

  private static String label(TableSheet table, int row) {
    return table.columns().get(0).cells().value(row) instanceof Text label ? label.text() : "";
  }

  private static String figure(double number, boolean inPerCent) {
    return Decimal.text(
        inPerCent ? BigDecimal.valueOf(number).movePointRight(2).doubleValue() : number);
  }

  private static String harmless(String text) {
    return Typed.asFormula(text) ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
