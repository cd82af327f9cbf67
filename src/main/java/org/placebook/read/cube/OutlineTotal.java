package org.placebook.read.cube;

import java.util.List;
import java.util.Locale;
import org.placebook.table.Plural;

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

  /** What a row says of its parts. */
  enum Kind {
    TOTAL("is the total", "are totals"),
    AVERAGE("is the average", "are averages"),
    COUNT("is the count", "are counts"),
    LARGEST("is the largest", "are the largest"),
    SMALLEST("is the smallest", "are the smallest");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }

    /** Such as "3 rows are averages". */
    String said(int rows) {
      return Plural.of(rows, "row " + one, "rows " + several);
    }
  }

  /** What it says of its parts, by the word that ends its label: "Total for Admin" is no least. */
  Kind kind() {
    String words = label.toLowerCase(Locale.ROOT).replaceAll("[):]+$", "");
    return switch (words.replaceAll(".*\\P{L}", "")) {
      case "average", "mean" -> Kind.AVERAGE;
      case "count" -> Kind.COUNT;
      case "max" -> Kind.LARGEST;
      case "min" -> Kind.SMALLEST;
      default -> Kind.TOTAL;
    };
  }

  /** Whether it is the sum of its parts, not their average or how many they are. */
  boolean isSum() {
    return kind() == Kind.TOTAL;
  }
}
