package org.placebook.write.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.SheetColumn.Kind;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.SampleBook;

/** A table as CSV: no text acts as a formula when a spreadsheet program opens it. */
class CsvWriterTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 20", "-none", "@SUM(A1)", "\tindented", "\rreturned"})
  void makesTextsHarmless(String text) throws IOException {
    String csv = csv("Words", Kind.LABEL, List.of(new Text(text)));
    assertThat(csv).isIn("Words\r\n'" + text + "\r\n", "Words\r\n\"'" + text + "\"\r\n");
  }

  @Test
  void makesHeadingsHarmless() throws IOException {
    assertThat(csv("=cmd()", Kind.LABEL, List.of(new Text("a")))).startsWith("'=cmd()\r\n");
  }

  @Test
  void leavesOtherTextsAlone() throws IOException {
    List<Value> texts = List.of(new Text("a-b"), new Text("1=1"), new Text("Bristol, City of"));
    assertThat(csv("Words", Kind.LABEL, texts))
        .isEqualTo("Words\r\na-b\r\n1=1\r\n\"Bristol, City of\"\r\n");
  }

  @Test
  void neverTouchesAFigure() throws IOException {
    List<Value> figures =
        List.of(Value.of(-5), Value.of(-0.25), Value.of(1e-7), Value.missing(Reason.CONFIDENTIAL));
    assertThat(csv("Figures", Kind.FIGURE, figures))
        .isEqualTo("Figures\r\n-5\r\n-0.25\r\n1.0E-7\r\n[c]\r\n");
  }

  /**
   * No format travels with a CSV file: 0.327 under a heading that says % would be a third of 1%.
   */
  @Test
  void writesPerCentsAsTheHeadingSays() throws IOException {
    List<Value> shares =
        List.of(Value.of(0.327), Value.of(1.0 / 3), Value.missing(Reason.UNRELIABLE));
    assertThat(csv("Retail\n(%)", "0.0%", shares)).startsWith("Retail (%)\r\n32.7\r\n33.3333");
    assertThat(csv("Share of jobs", "0.0%", shares)).startsWith("Share of jobs\r\n0.327\r\n");
    assertThat(csv("Out of work (%)", "0.0", List.of(Value.of(32.7))))
        .isEqualTo("Out of work (%)\r\n32.7\r\n");
  }

  /** Of rows in different units their labels say which are per cents. */
  @Test
  void writesPerCentsAsTheLabelOfTheRowSays() throws IOException {
    List<Value> labels = List.of(new Text("Retail (%)"), new Text("Density"), new Text("Share"));
    List<Value> figures = List.of(Value.of(0.327), Value.of(0.5), Value.of(0.25));
    SheetColumn mixed =
        new SheetColumn(
            "Leeds",
            Kind.FIGURE,
            "0.0%",
            SampleBook.cells(3, figures::get),
            List.of("0.0%", "0.0", "0.0%"));
    assertThat(csv(List.of(column("Indicator", Kind.LABEL, "General", labels), mixed), 3))
        .isEqualTo("Indicator,Leeds\r\nRetail (%),32.7\r\nDensity,0.5\r\nShare,0.25\r\n");
  }

  private static String csv(String heading, Kind kind, List<? extends Value> values)
      throws IOException {
    return csv(heading, kind, "General", values);
  }

  private static String csv(String heading, String format, List<? extends Value> values)
      throws IOException {
    return csv(heading, Kind.FIGURE, format, values);
  }

  private static String csv(String heading, Kind kind, String format, List<? extends Value> values)
      throws IOException {
    return csv(List.of(column(heading, kind, format, values)), values.size());
  }

  private static SheetColumn column(
      String heading, Kind kind, String format, List<? extends Value> values) {
    return new SheetColumn(heading, kind, format, SampleBook.cells(values.size(), values::get));
  }

  private static String csv(List<SheetColumn> columns, int rows) throws IOException {
    TableSheet sheet =
        new TableSheet(
            "Table",
            "Table",
            "Table_1",
            List.of(TextLine.body("This worksheet contains one table.")),
            columns,
            Collections.nCopies(rows, RowRole.BODY),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.write(sheet, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
