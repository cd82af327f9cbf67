package org.placebook.own.text;

import java.util.List;
import org.placebook.formula.measure.InputColumn;

/** Native text of what is told of two columns together. */
public final class ColumnPairText {
  private final ColumnText columns;
  private final OwnAddresses where;

  ColumnPairText(ColumnText columns, OwnAddresses where) {
    this.columns = columns;
    this.where = where;
  }

  /**
   * Two columns.
   *
   * @param function CORREL, N, P or ADJUSTED_P
   */
  public record Pair(String function, InputColumn y, InputColumn x) {}

  String of(Pair pair) {
    String y = where.column(pair.y());
    String x = where.column(pair.x());
    String n = "SUMPRODUCT(" + columns.mask(List.of(y, x)) + ")";
    return switch (pair.function()) {
      case "N" -> n;
      case "CORREL" -> guarded(n, r(y, x));
      case "P" -> guarded(n, p(r(y, x), n));
      default ->
          throw new NotLive(
              "Excel has no function for it: it depends on all pairs that are tested; run add again"
                  + " after a change");
    };
  }

  private static String guarded(String n, String body) {
    return "IF(%s<3,\"[z]\",IFERROR(%s,\"[z]\"))".formatted(n, body);
  }

  private String r(String y, String x) {
    boolean all = where.isArea().isEmpty();
    return all
        ? "CORREL(%s,%s)".formatted(y, x)
        : "CORREL(%s,%s)".formatted(columns.paired(y, x), columns.paired(x, y));
  }

  /** From Student's t with n - 2 degrees of freedom, both tails. */
  private static String p(String r, String n) {
    return "TDIST(ABS(%1$s)*SQRT((%2$s-2)/(1-%1$s^2)),%2$s-2,2)".formatted(r, n);
  }
}
