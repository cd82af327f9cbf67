package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;

/**
 * Is told, while the values of a sheet are read, what else its part says, so that the part need not
 * be inflated and scanned once more.
 */
public interface CellTaker {
  /** Wants to know nothing. */
  CellTaker NONE =
      new CellTaker() {
        @Override
        public void look(int row, int column, int style) {}

        @Override
        public void formula(int row, int column, String text) {}

        @Override
        public void sharedText(int row, int column, int index) {}
      };

  /** A cell has a format, by its number from 0. */
  void look(int row, int column, int style);

  /** A cell has a formula. */
  void formula(int row, int column, String text);

  /** A cell shows a text that the workbook shares among its sheets, by its number from 0. */
  void sharedText(int row, int column, int index);

  /** All of the part but its rows, once these have been read. */
  default void rest(InputStream part) throws IOException {}
}
