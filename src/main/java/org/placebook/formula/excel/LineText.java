package org.placebook.formula.excel;

/**
 * Native text of the straight line of y on x over the areas. SLOPE, INTERCEPT and STEYX of Excel
 * leave out areas with a shorthand in either column, as the value does; DEVSQ sees one column only,
 * so that gaps in y need a longer way round.
 *
 * @param y the range of the explained column, as it stands in a formula
 * @param x the range of the explaining column
 * @param areas how many cells each has; 0 where x has figures only beside figures of y
 */
public record LineText(String y, String x, int areas) {

  /** Where the column of x is without the figures that have none of y beside them. */
  public static LineText paired(String y, String x) {
    return new LineText(y, x, 0);
  }

  /** Fewer than three pairs, or an x that is the same everywhere, have no line. */
  public String guarded(String body) {
    return "IF(" + none() + ",\"[z]\",IFERROR(" + body + ",\"[z]\"))";
  }

  /** The condition of there being no line. */
  String none() {
    return "OR(" + pairs() + "<3,MAX(" + x + ")=MIN(" + x + "))";
  }

  /** By how much y rises for one unit of x. */
  public String slope() {
    return call("SLOPE");
  }

  /** The line's y at an x of zero. */
  public String intercept() {
    return call("INTERCEPT");
  }

  /** The standard deviation of the residuals, with the divisor n - 2. */
  public String spread() {
    return call("STEYX");
  }

  /** The standard error of the slope. */
  public String error() {
    return "%s/SQRT(%s)".formatted(spread(), squares());
  }

  /** A limit of the slope's 95% interval. */
  public String limit(boolean upper) {
    return "%s%sTINV(0.05,%s-2)*%s".formatted(slope(), upper ? "+" : "-", pairs(), error());
  }

  private String call(String function) {
    return function + "(" + y + "," + x + ")";
  }

  /** How many areas have both figures. */
  String pairs() {
    return areas == 0 ? "COUNT(" + x + ")" : bothThere();
  }

  private String bothThere() {
    return "SUMPRODUCT(ISNUMBER(" + y + ")*ISNUMBER(" + x + "))";
  }

  /** How far an area with this x decides the line. */
  String leverage(String ownX) {
    return "(1/%s+(%s-%s)^2/%s)".formatted(pairs(), ownX, mean(), squares());
  }

  private String mean() {
    return areas == 0 ? "AVERAGE(" + x + ")" : meanOfPairs();
  }

  private String meanOfPairs() {
    return "SUMPRODUCT(ISNUMBER(%s)*1,%s)/%s".formatted(y, x, pairs());
  }

  private String squares() {
    return areas == 0 ? "DEVSQ(" + x + ")" : squaresOfPairs();
  }

  private String squaresOfPairs() {
    return "IF(COUNT(%2$s)=%3$d,DEVSQ(%1$s),SUMPRODUCT(ISNUMBER(%2$s)*1,%1$s,%1$s)-%4$s*SUMPRODUCT(ISNUMBER(%2$s)*1,%1$s))"
        .formatted(x, y, areas, mean());
  }
}
