package org.placebook.book;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.placebook.formula.Block;
import org.placebook.formula.LineText;
import org.placebook.stats.Adjustment;
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

  Optional<String> n(Pair pair) {
    return blocks(pair, (x, y) -> "SUMPRODUCT(ISNUMBER(" + x + ")*ISNUMBER(" + y + "))");
  }

  Optional<String> r(Pair pair, int row) {
    return correlated(pair, at(columns.n(), row));
  }

  /** Without a table of pairs to point at. */
  Optional<String> rAlone(Pair pair) {
    return n(pair).flatMap(n -> correlated(pair, n));
  }

  /** The line of the second measure on the first. */
  Optional<LineText> line(Pair pair) {
    if (pair.x().block().isEmpty() || pair.y().block().isEmpty()) {
      return Optional.empty();
    }
    Block x = pair.x().block().get();
    return Optional.of(new LineText(pair.y().block().get().from(home), x.from(home), x.size()));
  }

  private Optional<String> correlated(Pair pair, String n) {
    return blocks(
        pair, (x, y) -> "IF(" + n + "<3,\"[z]\",IFERROR(CORREL(" + x + "," + y + "),\"[z]\"))");
  }

  private Optional<String> blocks(Pair pair, BinaryOperator<String> form) {
    if (pair.x().block().isEmpty() || pair.y().block().isEmpty()) {
      return Optional.empty();
    }
    String x = pair.x().block().get().from(home);
    String y = pair.y().block().get().from(home);
    return Optional.of(form.apply(x, y));
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
