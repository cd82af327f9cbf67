package org.placebook.table.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
