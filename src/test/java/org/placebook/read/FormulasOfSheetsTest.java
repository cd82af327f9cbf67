package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Formulas whose figures are not there, or not the workbook's own. */
class FormulasOfSheetsTest {

  /** A sheet of nothing but formulas that ask somebody outside. */
  private record Asking(List<OutsideCall> outsideCalls) implements Grid {
    @Override
    public int lastRow() {
      return 9;
    }

    @Override
    public int lastColumn() {
      return 9;
    }

    @Override
    public CellKind kind(int row, int column) {
      return CellKind.NUMBER;
    }

    @Override
    public double number(int row, int column) {
      return 1;
    }

    @Override
    public String text(int row, int column) {
      return "1";
    }
  }

  private static List<Finding> outside(OutsideCall... calls) {
    return OutsideFormulas.of("a.xlsx", "Data", new Asking(List.of(calls)));
  }

  @Test
  void eachSourceOutsideIsSaidOnceWithItsFirstCell() {
    List<Finding> findings =
        outside(
            new OutsideCall(3, 2, "another workbook"),
            new OutsideCall(4, 2, "the web"),
            new OutsideCall(5, 2, "another workbook"));
    assertThat(findings).extracting(finding -> finding.place().cell()).containsExactly("B3", "B4");
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(findings.get(0).message())
        .startsWith("2 formulas take their values from outside the workbook (another workbook).");
    assertThat(findings.get(1).message())
        .startsWith("1 formula takes its value from outside the workbook (the web).");
    assertThat(outside()).isEmpty();
  }

  @Test
  void aFormulaOfNoCellIsSaidOfTheSheet() {
    assertThat(outside(new OutsideCall(0, 0, "the web")).get(0).place().cell()).isEmpty();
    assertThat(outside(new OutsideCall(1, 1, "the web")).get(0).place().cell()).isEqualTo("A1");
  }

  private static List<Finding> unsaved(String... lines) {
    Survey survey = Survey.of(new TextGrid(List.of(lines)));
    return UnsavedFormulas.of("a.xlsx", "Data", survey);
  }

  /** If none has a result the workbook was never worked out; a single one may be blank. */
  @Test
  void formulasOfWhichNoneHasAResultAreSaid() {
    assertThat(unsaved("Place | X | Y", "Area 1 | 1 | =", "Area 2 | 2 | ="))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("C2");
              assertThat(finding.message()).startsWith("2 formulas hold no saved result");
            });
    assertThat(unsaved("Place | X | Y", "Area 1 | 1 | =", "Area 2 | 2 | =4")).isEmpty();
    assertThat(unsaved("=4 | X | Y", "Area 1 | 1 | =")).isEmpty();
    assertThat(unsaved("Place | X | Y", "Area 1 | 1 | 2")).isEmpty();
    assertThat(unsaved("= | X").get(0).message()).startsWith("1 formula holds no saved result");
  }
}
