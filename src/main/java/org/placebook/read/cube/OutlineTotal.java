package org.placebook.read.cube;

import java.util.List;
import java.util.Locale;

/**
 * A row that Excel's Subtotal, or a pivot table, puts beneath or above rows that it is the total
 * of, or the average.
 *
 * @param row which one, counted from 0
 * @param column where on the sheet its label stands
 * @param label such as "Hartlepool Total"
 * @param parts the rows that it is of
 */
public record OutlineTotal(int row, int column, String label, List<Integer> parts) {

  /** Copies the list. */
  public OutlineTotal {
    parts = List.copyOf(parts);
  }

  /** Whether it is the sum of its parts, not their average or how many they are. */
  boolean isSum() {
    return label.toLowerCase(Locale.ROOT).contains("total");
  }
}
