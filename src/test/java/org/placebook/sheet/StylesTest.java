package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.table.format.NumberFormat;

/** Per cent, dates, bold and indent come from a cell's style. */
final class StylesTest {
  private static final String FORMATS =
      "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>"
          + "<fonts count=\"3\"><font><sz val=\"11\"/></font><font><b/></font>"
          + "<font><b val=\"0\"/></font></fonts>"
          + "<cellStyleXfs><xf fontId=\"1\" numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"14\"/><xf fontId=\"1\"/><xf fontId=\"2\"/>"
          + "<xf><alignment indent=\"2\"/></xf></cellXfs>";

  @TempDir Path folder;

  private List<String> lines(int style) throws Exception {
    return WorkbookZip.ofRows("<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>0.25</v></c></row>")
        .styled(FORMATS)
        .lines(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "0, A1 NUMBER 0.25",
    "1, A1 NUMBER 0.25 %",
    "2, A1 DATE 0.25",
    "3, A1 NUMBER 0.25 bold",
    "4, A1 NUMBER 0.25",
    "5, A1 NUMBER 0.25 indent 2",
    "6, A1 NUMBER 0.25",
  })
  void looks(int style, String line) throws Exception {
    assertThat(lines(style)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "General ! PLAIN",
        "#,##0.0 ! PLAIN",
        "0.0% ! PERCENT",
        "0.0\\% ! PLAIN",
        "0\" % of residents\" ! PLAIN",
        "dd/mm/yyyy ! DATE",
        "[$-809]d mmmm yyyy ! DATE",
        "[h]:mm:ss ! DATE",
        "[Red]0.00 ! PLAIN",
        "#,##0_);(#,##0) ! PLAIN",
        "\"days\" 0 ! PLAIN",
        "0;-0;\"missing\"d ! PLAIN",
        "0.00E+00 ! PLAIN",
        "mmm-yy ! DATE",
        "@ ! PLAIN",
      })
  void formatCodes(String code, Shape shape) {
    assertThat(shape(NumberFormat.of(code))).isEqualTo(shape);
  }

  /** How a number format shows a number, as far as its look goes. */
  private enum Shape {
    PLAIN,
    PERCENT,
    DATE
  }

  private static Shape shape(NumberFormat format) {
    byte look = PackedStyle.of(0, false, format);
    return PackedStyle.isDate(look)
        ? Shape.DATE
        : PackedStyle.isPercent(look) ? Shape.PERCENT : Shape.PLAIN;
  }

  @ParameterizedTest
  @CsvSource({
    "0, PLAIN",
    "9, PERCENT",
    "10, PERCENT",
    "14, DATE",
    "22, DATE",
    "45, DATE",
    "49, PLAIN"
  })
  void builtInFormats(int id, Shape shape) {
    assertThat(shape(NumberFormat.ofNumber(id))).isEqualTo(shape);
  }

  @Test
  void datesThatCountFrom1904AreBroughtToTheUsualSystem() throws Exception {
    // 27 March 2011 is serial 39167 counted from 1904 and 40629 counted from 1900.
    String workbook =
        WorkbookZip.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>")
            .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    assertThat(
            WorkbookZip.ofRows("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>39167</v></c></row>")
                .styled(FORMATS)
                .with("xl/workbook.xml", workbook)
                .lines(folder))
        .containsExactly("A1 DATE 40629");
  }
}
