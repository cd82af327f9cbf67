package org.placebook.table.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as formats show them; POI's own formatter is the second opinion. */
class NumberFormatTest {
  private static final List<Double> FIGURES =
      List.of(0.0, 0.25, -0.25, 0.126, 1.0, 1.5, -5.0, 999.96, 1234.0, -1234567.891, 0.0004);

  static Stream<String> codes() {
    return Stream.of(
        "0",
        "0.0",
        "0.000",
        "0%",
        "0.0%",
        "0.00%",
        "#,##0",
        "#,##0.0",
        "#,##0.00",
        "\"▲ \"0.00;\"▼ \"-0.00",
        "\"£\"#,##0.00");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void showsFiguresAsOthersDo(String code) {
    DataFormatter other = new DataFormatter(Locale.UK);
    NumberFormat own = NumberFormat.of(code);
    for (double figure : FIGURES) {
      assertThat(own.shown(figure))
          .as("%s by %s", figure, code)
          .isEqualTo(other.formatRawCellContents(figure, -1, code));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"General", "d mmmm yyyy", "yyyy-mm-dd", "0.0E+00", "# ?/?", "@", "a;b;c;d"})
  void leavesOtherFormatsAlone(String code) {
    assertThat(NumberFormat.of(code).isSimple()).isFalse();
  }

  @Test
  void dropsDecimalsThatMayBeDropped() {
    NumberFormat code = NumberFormat.of("#,##0.###");
    assertThat(code.shown(1234.5)).isEqualTo("1,234.5");
    assertThat(code.shown(1234)).isEqualTo("1,234");
  }

  /** What Excel shows, by hand; {@code =} stands for a number that is shown. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[<5]\"c\";#,##0 ! 3 ! c",
        "[<5]\"c\";#,##0 ! 5 ! =",
        "[<5]\"c\" ! 3 ! c",
        "[<5]\"c\" ! 7 ! =",
        "[=-1]\"x\";[=-2]\"z\";#,##0 ! -2 ! z",
        "[=-1]\"x\";[=-2]\"z\";#,##0 ! -1 ! x",
        "[=-1]\"x\";[=-2]\"z\";#,##0 ! 12 ! =",
        "[>100]0;[<=4]\"1 to 4\";0 ! 4 ! 1 to 4",
        "#,##0;\"withheld\" ! -9 ! withheld",
        "\\c ! 3 ! c",
        ";;; ! 12 ! ''",
        ";;; ! 0 ! ''",
        "0;-0;;@ ! 0 ! =",
        "#,##0;-#,##0;\"-\" ! 0 ! =",
        "0;-0;\"c\" ! 0 ! c",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_- ! 0 ! =",
        "[<5]\"-\";0 ! 0 ! -",
        "General ! 3 ! =",
        "@ ! 3 ! =",
        "dd/mm/yyyy ! 45000 ! =",
      })
  void withholdsFigures(String code, double number, String words) {
    assertThat(NumberFormat.of(code).wordsFor(number).orElse("=")).isEqualTo(words);
  }

  /** By hand; days of March 2023: the first is 44986. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "mmm-yy ! 44986 ! Mar-23",
        "mmmm yyyy ! 44986 ! March 2023",
        "d mmm yyyy ! 44990 ! 5 Mar 2023",
        "dd/mm/yyyy ! 44986 ! 01/03/2023",
        "[$-809]dd mmmm yyyy ! 44986 ! 01 March 2023",
        "yyyy ! 44986 ! 2023",
        "\"Week ending \"d-mmm ! 44986 ! Week ending 1-Mar",
        "ddd d/m/yy ! 44986 ! Wed 1/3/23",
        "h:mm AM/PM ! 0.75 ! 6:00 PM",
        "[h]:mm:ss ! 1.5 ! 36:00:00",
        "mm:ss ! 0.005 ! 07:12",
        "0000\\-00 ! 201516 ! 2015-16",
        "0000\"/\"00 ! 201516 ! 2015/16",
        "\"Year \"0 ! 2015 ! Year 2015",
        "#,##0.0, ! 24100 ! 24.1",
        "#,##0.0,, ! 36237000 ! 36.2",
        "#,##0.0,\"k\" ! 24100 ! 24.1k",
        "0.0\"%\" ! 70.2 ! 70.2%",
        "0.0% ! 0.681 ! 68.1%",
        "00000 ! 42 ! 00042",
        "[<0]\"minus \"0;0 ! -3 ! minus 3",
        "#.## ! 0.5 ! .5",
        "[$£-809]#,##0 ! 1234 ! £1,234",
      })
  void showsWhatExcelShows(String code, double number, String shown) {
    assertThat(NumberFormat.of(code).shown(number)).isEqualTo(shown);
  }

  /** Cells of such formats cost nothing beyond their number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0",
        "#,##0.00",
        "0.0%",
        "0;-0;;@",
        "#,##0_);(#,##0)",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-",
        "[Red]-0.0;0.0",
        "\"£\"#,##0",
        "@"
      })
  void areSoonUnderstood(String code) {
    assertThat(NumberFormat.of(code).saysMore()).isFalse();
  }
}
