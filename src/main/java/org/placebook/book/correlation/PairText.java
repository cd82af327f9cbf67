package org.placebook.book.correlation;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.LineText;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.table.Letters;

/**
 * Native Excel text of a pair's statistics. CORREL leaves out areas with a shorthand in either
 * column, and gives an error where one is constant; n says how many are left.
 *
 * @param home the sheet it is for
 * @param columns where the pairs table has n and r
 */
record PairText(String home, Columns columns) {

  /**
   * Columns of the pairs table that others rest on, counted from 1.
   *
   * @param n the number of areas
   * @param r the coefficient
   * @param p its p, 0 where it is not shown
   * @param adjusted the adjusted p
   */
  record Columns(int n, int r, int p, int adjusted) {}

  PairText withP(int p) {
    return new PairText(home, new Columns(columns.n(), columns.r(), p, columns.adjusted()));
  }

  PairText withAdjusted(int adjusted) {
    return new PairText(home, new Columns(columns.n(), columns.r(), columns.p(), adjusted));
  }

  boolean hasP() {
    return columns.p() > 0;
  }

  /** Whether the figures of both measures stand on a sheet. */
  static boolean isLive(Pair pair) {
    return pair.x().block().isPresent() && pair.y().block().isPresent();
  }

  Optional<String> n(Pair pair, int row) {
    return of(pair, row, PairText::n);
  }

  Optional<String> r(Pair pair, int row) {
    return of(pair, row, (x, y) -> r(at(columns.n(), row), x, y));
  }

  /** The first column names the one measure, the second the other. */
  private Optional<String> of(Pair pair, int row, BinaryOperator<String> form) {
    Optional<String> x = pair.x().range("$A" + row, home);
    Optional<String> y = pair.y().range("$B" + row, home);
    return x.flatMap(across -> y.map(up -> form.apply(across, up)));
  }

  private static String n(String x, String y) {
    return "SUMPRODUCT(ISNUMBER(" + x + ")*ISNUMBER(" + y + "))";
  }

  private static String r(String n, String x, String y) {
    return "IF(" + n + "<3,\"[z]\",IFERROR(CORREL(" + x + "," + y + "),\"[z]\"))";
  }

  /** In a matrix, whose first column names the measure of the row. */
  static Optional<String> inMatrix(Pair.Side ofRow, Pair.Side ofColumn, int row, String home) {
    Optional<String> x = ofRow.range("$A" + row, home);
    Optional<String> y = ofColumn.block().map(block -> block.from(home));
    return x.flatMap(across -> y.map(up -> r(n(across, up), across, up)));
  }

  /** The line of the second measure on the first. */
  Optional<LineText> line(Pair pair) {
    if (!isLive(pair)) {
      return Optional.empty();
    }
    AreaBlock x = pair.x().block().get();
    return Optional.of(new LineText(pair.y().block().get().from(home), x.from(home), x.size()));
  }

  String direction(int row) {
    return ofR(row, "IF({r}>0,\"positive\",IF({r}<0,\"negative\",\"none\"))");
  }

  String rSquared(int row) {
    return ofR(row, "{r}^2");
  }

  /** Student's t with n - 2 degrees of freedom, both sides. */
  String p(int row) {
    return ofR(row, "IF(ABS({r})>=1,0,TDIST(ABS({r})*SQRT(({n}-2)/((1-{r})*(1+{r}))),{n}-2,2))");
  }

  /** Fisher's z: a bound of the 95% interval. */
  String bound(int row, boolean upper) {
    String bound = "FISHERINV(FISHER({r})" + (upper ? "+" : "-") + "NORMSINV(0.975)/SQRT({n}-3))";
    return ofR(row, "IF({n}<4,\"[z]\",IF(ABS({r})>=1,{r}," + bound + "))");
  }

  /**
   * The p of a row adjusted for all of the table: for each p as small (for Holm) or as large (for
   * Benjamini-Hochberg), its multiple by its place in the order, of which the largest or smallest
   * counts. RANK makes an error of the pairs without a p; AGGREGATE passes over errors.
   */
  String adjusted(Adjustment adjustment, int first, int last, int row) {
    String letters = "$" + Letters.of(columns.p()) + "$";
    String all = letters + first + ":" + letters + last;
    String result =
        switch (adjustment) {
          case HOLM ->
              "_xlfn.AGGREGATE(14,6,(COUNT({all})+1-RANK({all},{all},1))*{all}/({all}<={p}),1)";
          case BENJAMINI_HOCHBERG ->
              "_xlfn.AGGREGATE(15,6,COUNT({all})/(COUNT({all})+1-RANK({all},{all},0))*{all}/({all}>={p}),1)";
          case BONFERRONI -> "COUNT({all})*{p}";
        };
    return ("IF(ISNUMBER({p}),MIN(1," + result + "),{p})")
        .replace("{all}", all)
        .replace("{p}", at(columns.p(), row));
  }

  /** In words and shorthand, never asterisks. */
  String significance(int row) {
    String p = at(columns.adjusted(), row);
    return "IF(ISNUMBER({p}),IF({p}<0.001,\"sss 0.1%\",IF({p}<0.01,\"ss 1%\",IF({p}<0.05,\"s 5%\",\"ns\"))),{p})"
        .replace("{p}", p);
  }

  private String ofR(int row, String result) {
    String text = "IF(ISNUMBER({r})," + result + ",{r})";
    return text.replace("{r}", at(columns.r(), row)).replace("{n}", at(columns.n(), row));
  }

  private static String at(int column, int row) {
    return Letters.of(column) + row;
  }
}
