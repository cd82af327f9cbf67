package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;

/** A sheet of 35,000 places and 100 columns; the time it may take only stops what would not end. */
@Tag("slow")
class BigSheetTest {
  private static final int ROWS = 35_001;
  private static final int COLUMNS = 101;

  @Test
  void recognisesAWideAndLongTable() {
    Recognition recognition =
        assertTimeout(
            Duration.ofMinutes(2), () -> Recogniser.recognise("big.xlsx", "Data", new Big()));
    assertThat(recognition.tables()).hasSize(1);
    assertThat(recognition.tables().get(0).rows()).hasSize(ROWS - 1);
    assertThat(recognition.tables().get(0).figures()).hasSize(COLUMNS - 1);
  }

  /** Output areas down, characteristics across; computed, so that the test holds no cells. */
  private static final class Big implements Grid {
    private final String[] codes = new String[ROWS + 1];

    Big() {
      Arrays.setAll(codes, row -> "E" + (10_000_000 + row));
    }

    @Override
    public int lastRow() {
      return ROWS;
    }

    @Override
    public int lastColumn() {
      return COLUMNS;
    }

    @Override
    public CellKind kind(int row, int column) {
      return row == 1 || column == 1 ? CellKind.TEXT : CellKind.NUMBER;
    }

    @Override
    public double number(int row, int column) {
      return row * 31 % 977 + column;
    }

    @Override
    public String text(int row, int column) {
      if (row == 1) {
        return column == 1 ? "2011 output area" : "Characteristic " + column;
      }
      return column == 1 ? codes[row] : Integer.toString((int) number(row, column));
    }
  }
}
