package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of an xlsx sheet may hold. */
final class CellValuesTest {
  @TempDir Path folder;

  private List<String> lines(String cell) throws Exception {
    return WorkbookZip.ofRows("<row r=\"1\">" + cell + "</row>")
        .sharing("<t>Cambridge</t>", "<t>   </t>")
        .lines(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, 2017",
    "-0.5, -0.5",
    "1E3, 1000",
    "1.5e-7, 0.00000015",
    "0.30000000000000004, 0.30000000000000004",
    "123456789012345678, 123456789012345680",
    "1.7976931348623157E308, 179769313486231570000",
    "4.9E-324, 0.0000000000",
    "+7, 7",
    ".5, 0.5",
    "5., 5",
  })
  void numbers(String written, String shown) throws Exception {
    assertThat(lines("<c r=\"A1\"><v>" + written + "</v></c>"))
        .singleElement()
        .asString()
        .startsWith("A1 NUMBER " + shown);
  }

  @Test
  void blanksAroundANumberDoNotMatter() throws Exception {
    assertThat(lines("<c r=\"A1\"><v>\n 12 </v></c>")).containsExactly("A1 NUMBER 12");
  }

  @ParameterizedTest
  @CsvSource({"NaN", "1e999", "12a", "0x10", "1f", "-"})
  void whatIsNoNumberInANumberCellIsText(String written) throws Exception {
    assertThat(lines("<c r=\"A1\"><v>" + written + "</v></c>"))
        .containsExactly("A1 TEXT " + written);
  }

  @Test
  void sharedText() throws Exception {
    assertThat(lines("<c r=\"A1\" t=\"s\"><v>0</v></c>")).containsExactly("A1 TEXT Cambridge");
  }

  @Test
  void textOfBlanksIsBlank() throws Exception {
    assertThat(lines("<c r=\"A1\" t=\"s\"><v>1</v></c>")).isEmpty();
    assertThat(lines("<c r=\"A1\" t=\"inlineStr\"><is><t>\u00a0 </t></is></c>")).isEmpty();
  }

  @Test
  void inlineText() throws Exception {
    assertThat(lines("<c r=\"A1\" t=\"inlineStr\"><is><t>St. Helens</t></is></c>"))
        .containsExactly("A1 TEXT St. Helens");
  }

  @Test
  void inlineTextOfSeveralRuns() throws Exception {
    assertThat(
            lines(
                "<c r=\"A1\" t=\"inlineStr\"><is><r><t>Rhondda </t></r><r><rPr><b/></rPr><t>Cynon"
                    + "</t></r></is></c>"))
        .containsExactly("A1 TEXT Rhondda Cynon");
  }

  @Test
  void formulasKeepTheirCachedValue() throws Exception {
    assertThat(lines("<c r=\"A1\"><f>SUM(B1:B9)</f><v>45</v></c>"))
        .containsExactly("A1 NUMBER 45 formula");
    assertThat(lines("<c r=\"A1\" t=\"str\"><f>B1&amp;\"a&lt;b\"</f><v>x &amp; y</v></c>"))
        .containsExactly("A1 TEXT x & y formula");
    assertThat(lines("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>3</v></c>"))
        .containsExactly("A1 NUMBER 3 formula");
  }

  @Test
  void aFormulaThatGivesNoTextIsBlankButAFormula() throws Exception {
    Grid grid =
        WorkbookZip.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c></row>")
            .read(folder);
    assertThat(grid.kind(2, 1)).isEqualTo(CellKind.BLANK);
    assertThat(grid.isFormula(2, 1)).isTrue();
    assertThat(grid.lastRow()).isEqualTo(1);
  }

  @Test
  void truthAndErrors() throws Exception {
    assertThat(lines("<c r=\"A1\" t=\"b\"><v>1</v></c>")).containsExactly("A1 BOOLEAN TRUE");
    assertThat(lines("<c r=\"A1\" t=\"e\"><f>#REF!+1</f><v>#REF!</v></c>"))
        .containsExactly("A1 ERROR #REF! formula");
  }

  @Test
  void datesWrittenAsSuch() throws Exception {
    // 27 March 2011 is 40629 in Excel: =DATE(2011,3,27)
    assertThat(lines("<c r=\"A1\" t=\"d\"><v>2011-03-27</v></c>")).containsExactly("A1 DATE 40629");
    assertThat(lines("<c r=\"A1\" t=\"d\"><v>2011-03-27T12:00:00Z</v></c>"))
        .containsExactly("A1 DATE 40629.5");
    assertThat(lines("<c r=\"A1\" t=\"d\"><v>Census day</v></c>"))
        .containsExactly("A1 TEXT Census day");
  }

  @Test
  void emptyElementsHoldNothing() throws Exception {
    assertThat(lines("<c r=\"A1\"/><c r=\"B1\"><v/></c><c r=\"C1\" t=\"s\"><v></v></c>")).isEmpty();
  }

  @Test
  void askingANumberOfATextIsAFault() throws Exception {
    Grid grid = WorkbookZip.ofRows("").read(folder);
    assertThat(grid.text(1, 1)).isEmpty();
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(() -> grid.number(1, 1))
        .withMessageContaining("row 1, column 1");
  }
}
