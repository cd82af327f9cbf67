package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;

/**
 * What POI cannot calculate for {@link CalculatedTextTest}, held against the formulas of textbooks.
 * {@link TwoReadingsTest} has LibreOffice calculate the same texts.
 *
 * <p>X, Y and Z are what the formula is of: a column of thirty areas, the row's three parts, or the
 * row's cell; W is the comparator's parts.
 */
class WrittenTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GINI(jobs[d])        | OR(MIN(X)<0,SUM(X)=0)           | SUMPRODUCT(X,RANK(X,X,1)-RANK(X,X,0))/(30*SUM(X))
          THEIL(jobs[d])       | OR(MIN(X)<0,SUM(X)=0)           | SUMPRODUCT(X,LN((X+(X=0))/AVERAGE(X)))/SUM(X)
          THEIL_L(jobs[d])     | OR(MIN(X)<0,SUM(X)=0,MIN(X)<=0) | SUMPRODUCT(LN(AVERAGE(X)/X))/30
          ATKINSON(jobs[d], 1) | OR(MIN(X)<0,SUM(X)=0)           | IF(MIN(X)=0,1,1-EXP(SUMPRODUCT(LN(X))/30)/AVERAGE(X))
          ATKINSON(jobs[d], 2) | OR(MIN(X)<0,SUM(X)=0)           | IF(MIN(X)=0,1,1-(SUMPRODUCT((X/AVERAGE(X))^(-1))/30)^(1/(-1)))
          """)
  void inequalityAmongAreas(String formula, String refused, String body) throws Unbound {
    assertThat(text(formula)).isEqualTo(all("X", 30, refused(refused, body)));
  }

  @ParameterizedTest
  @CsvSource({"HOOVER(jobs[d])", "'DISSIMILARITY(jobs[d], jobs[e])'"})
  void twoDistributionsAmongAreas(String formula) throws Unbound {
    String refused = "OR(MIN(X)<0,MIN(Y)<0,SUM(X)=0,SUM(Y)=0)";
    String body = "SUMPRODUCT(ABS(X/SUM(X)-Y/SUM(Y)))/2";
    assertThat(text(formula)).isEqualTo(all("X", 30, all("Y", 30, refused(refused, body))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ENTROPY(parts)  | (LN(SUM(X))-SUMPRODUCT(X,LN(X+(X=0)))/SUM(X))
          EVENNESS(parts) | (LN(SUM(X))-SUMPRODUCT(X,LN(X+(X=0)))/SUM(X))/LN(3)
          """)
  void evennessOfParts(String formula, String body) throws Unbound {
    assertThat(text(formula)).isEqualTo(all("X", 3, refused("OR(MIN(X)<0,SUM(X)=0)", body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          KRUGMAN(parts)    | ``                           | SUMPRODUCT(ABS(X/SUM(X)-W/SUM(W)))
          DIVERGENCE(parts) | ,SUMPRODUCT((X>0)*(W=0))>0   | SUMPRODUCT(X,LN((X+(X=0))/(W+(W=0))))/SUM(X)+LN(SUM(W)/SUM(X))
          """)
  void partsBesideTheComparators(String formula, String more, String body) throws Unbound {
    String refused = "OR(MIN(X)<0,SUM(X)=0,MIN(W)<0,SUM(W)=0" + more + ")";
    assertThat(text(formula)).isEqualTo(all("X", 3, all("W", 3, refused(refused, body))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SLOPE(jobs[a], jobs[b])       | SLOPE(X,Y)
          INTERCEPT(jobs[a], jobs[b])   | INTERCEPT(X,Y)
          SLOPE_ERROR(jobs[a], jobs[b]) | STEYX(X,Y)/SQRT(DEVSQ(Y))
          SLOPE_LOW(jobs[e], jobs[a])   | SLOPE(X,Y)-TINV(0.05,COUNT(Y)-2)*STEYX(X,Y)/SQRT(DEVSQ(Y))
          SLOPE_HIGH(jobs[a], jobs[e])  | SLOPE(X,Y)+TINV(0.05,COUNT(Y)-2)*STEYX(X,Y)/SQRT(DEVSQ(Y))
          """)
  void theStraightLine(String formula, String body) throws Unbound {
    assertThat(text(formula))
        .isEqualTo(refused("OR(COUNT(Y)<3,MAX(Y)=MIN(Y))", "IFERROR(" + body + ",\"[z]\")"));
  }

  @Test
  void influenceOnALineNeedsOne() throws Unbound {
    assertThat(text("LEVERAGE(jobs[a], jobs[b])"))
        .contains("IF(OR(COUNT(Y)<3,MAX(Y)=MIN(Y)),\"[z]\",IFERROR(MIN(1,");
    assertThat(text("COOKS_DISTANCE(jobs[a], jobs[b])")).contains(">1-1E-12,\"[z]\",IFERROR(");
  }

  /** Limits of a count below ten are the gamma distribution's, else Byar's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          RATE_LOW(jobs[d], 1000)  | IF(X=0,0,IF(X<10,GAMMAINV(0.025,X,1),X*(1-1/(9*X)-NORMSINV(0.975)/(3*SQRT(X)))^3))
          RATE_HIGH(jobs[d], 1000) | IF(X<10,GAMMAINV(0.975,X+1,1),(X+1)*(1-1/(9*(X+1))+NORMSINV(0.975)/(3*SQRT(X+1)))^3)
          """)
  void limitsOfARate(String formula, String count) throws Unbound {
    assertThat(text(formula))
        .isEqualTo(
            "IF(COUNT(x,y)=2,IF(OR(y<=0,x<0),\"[z]\",(%s*1000/y)),SUBSTITUTE(IF(COUNT(x),y,x),\"low\",\"x\"))"
                .formatted(count.replace('X', 'x')));
  }

  private static String refused(String condition, String body) {
    return "IF(%s,\"[z]\",%s)".formatted(condition, body);
  }

  /** Guarded against cells that have no figure. */
  private static String all(String cells, int size, String text) {
    return "IF(COUNT(%1$s)<%2$d,IF(COUNTIF(%1$s,\"[c]\"),\"[c]\",\"[x]\"),%3$s)"
        .formatted(cells, size, text);
  }

  /** The text for the third area, with names in place of cells. */
  private static String text(String formula) throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    Expression expression = ((Parsed.Formula) Parser.parse(formula)).expression();
    BoundFormula measure = new Binder(recipe).bind(expression);
    SmallWorkings workings = new SmallWorkings(recipe);
    workings.collect(List.of(measure));
    ExcelText text = new ExcelText(recipe, workings);
    CellRef self = new CellRef("Readings", 3, 3);
    return ((Native.Formula) text.of(measure, new Subject.Area(2), self))
        .text()
        .replace("Workings!C$1:C$30", "X")
        .replace("Workings!D$1:D$30", "Y")
        .replace("Workings!C$35:E$35", "W")
        .replace("Workings!C3:E3", "X")
        .replace("Workings!C3", "x")
        .replace("Workings!D3", "y");
  }
}
