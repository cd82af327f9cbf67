package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;

/**
 * How a formula reads in its cell. Its cells are named x, y, z, w in the order in which it first
 * needs them; G(…) stands for the guard that gives the first shorthand among cells, N(…) for that
 * in which a [low] of the first passes.
 */
class ReadableTextTest {
  private static final Subject AREA = new Subject.Area(2);
  private static final CellRef SELF = new CellRef("Readings", 3, 3);

  /** Three cells are read at a glance; of four, what belongs together stands elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] * jobs[b] * jobs[c]           | G(x,y,z) x*y*z
          jobs[a] * jobs[b] * jobs[c] / 2       | G(x,y,z) x*y*z/2
          jobs[a] * jobs[b] * jobs[c] * jobs[d] | G(x,y) x*y
          jobs[a] / 100 * (jobs[b] * jobs[c] * jobs[d]) | G(x,y) x/100*y
          ABS(jobs[a]) * (jobs[b] * jobs[c] * jobs[d]) | G(x,y) x*y
          (jobs[a] + jobs[b]) / 100 - jobs[c] / 2 - jobs[d] | G(x,y,z) x/100-y/2-z
          IF(jobs[a] * jobs[b] > jobs[c], 1, 2) | G(x,y,z) IF(x*y>z,1,2)
          IF(jobs[a] * jobs[b] > jobs[c] * jobs[d], 1, 2) | G(x,y) IF(x>y,1,2)
          jobs[a] * jobs[b] > jobs[c] * jobs[d] | G(x,y) IF(x>y,"yes","no")
          AND(jobs[a] > 3, jobs[b] > 3, jobs[c] > 3, jobs[d] > 4) | G(x,y,z,w) IF(AND(x>3,y>3,z>3,w>4),"yes","no")
          """)
  void isSpelledOutAsFarAsItReadsAtAGlance(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(written(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] - (jobs[b] - jobs[c]) | G(x,y,z) x-(y-z)
          (jobs[a] - jobs[b]) - 1       | G(x,y) x-y-1
          (jobs[a] + 1) * 2             | G(x) (x+1)*2
          jobs[a] * 2 + 1               | G(x) x*2+1
          jobs[a] * (jobs[b] - 1)       | G(x,y) x*(y-1)
          2 * 3 * jobs[a] - 1           | G(x) 2*3*x-1
          -jobs[a]                      | G(x) (-1)*x
          """)
  void bracketsStandWhereTheOrderOfOperationsAsksForThem(String formula, String text)
      throws Unbound {
    assertThat(text(formula)).isEqualTo(written(text));
  }

  /** Spreadsheets differ on roots of negative figures, and on 0 to the power of 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] ^ 2         | G(x) IFERROR(x^2,"[z]")
          (jobs[a] ^ 2) ^ 3   | G(x) IFERROR((x^2)^3,"[z]")
          jobs[a] ^ 0.5       | G(x) IF(x<0,"[z]",IFERROR(x^0.5,"[z]"))
          jobs[a] ^ (1/3)     | G(x) IF(x<0,"[z]",IFERROR(x^(1/3),"[z]"))
          jobs[a] ^ (2/3)     | G(x) IF(x<0,"[z]",IFERROR(x^(2/3),"[z]"))
          jobs[a] ^ (1/1)     | G(x) IFERROR(x^(1/1),"[z]")
          jobs[a] ^ (1*3)     | G(x) IFERROR(x^(1*3),"[z]")
          jobs[a] ^ 0         | G(x) IF(x,IFERROR(x^0,"[z]"),"[z]")
          jobs[a] ^ jobs[b]   | G(x,y) IF(OR(AND(x<0,y<>INT(y)),AND(x=0,y=0)),"[z]",IFERROR(x^y,"[z]"))
          POWER(jobs[a], 0.5) | G(x) IF(x<0,"[z]",IFERROR(POWER(x,0.5),"[z]"))
          POWER(jobs[a], 2)   | G(x) IFERROR(POWER(x,2),"[z]")
          """)
  void rootsOfNegativeFiguresAreRefused(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(written(text));
  }

  /** A [low] is as good as 0 over another figure, and nowhere else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] / jobs[b]           | N(x,y) IF(y,x/y,"[z]")
          100 * (jobs[a] / jobs[b])   | N(x,y) IF(y,100*(x/y),"[z]")
          jobs[a] / jobs[b] * 100     | N(x,y) IF(y,x/y*100,"[z]")
          100 * jobs[a] / jobs[b]     | N(x,y) IF(y,100*x/y,"[z]")
          jobs[a] * 2 / jobs[b]       | N(x,y) IF(y,x*2/y,"[z]")
          -2 * jobs[a] / jobs[b]      | G(x,y) IF(y,(-2)*x/y,"[z]")
          jobs[a] * jobs[c] / jobs[b] | G(x,y,z) IF(z,x*y/z,"[z]")
          2 * LN(jobs[a])             | G(x) IFERROR(2*LN(x),"[z]")
          LN(jobs[a]) / 2             | G(x) IFERROR(LN(x)/2,"[z]")
          LN(jobs[a]) / jobs[b]       | N(x,y) IF(y,x/y,"[z]")
          2 * LN(jobs[a]) / jobs[b]   | N(x,y) IF(y,2*x/y,"[z]")
          jobs[a] / jobs[b] - 1       | G(x,y) IF(y,x/y-1,"[z]")
          jobs[a] * jobs[b] / 2       | G(x,y) x*y/2
          CHANGE(jobs[a], jobs[b])    | G(x,y) IF(y<=0,"[z]",x/y-1)
          """)
  void aLowNumeratorPasses(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(written(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] / 4 | IF(COUNT(x),x/4,x)
          jobs[a] * 4 | IF(COUNT(x),x*4,x)
          4 * jobs[a] | IF(COUNT(x),4*x,x)
          """)
  void aLowFigureTimesANumberIsLow(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(text);
  }

  /** Else the reason of a cell behind it would be taken for its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] * ABS(LN(jobs[b]))               | G(x,y) IFERROR(x*ABS(LN(y)),"[z]")
          ABS(LN(jobs[a])) * 2                     | G(x) IFERROR(ABS(LN(x))*2,"[z]")
          ABS(LN(jobs[a])) * jobs[b]               | G(x,y) ABS(x)*y
          jobs[b] * jobs[a] ^ 2                    | G(x,y) IFERROR(x*y^2,"[z]")
          jobs[a] ^ 2 * jobs[b]                    | G(x,y) x*y
          jobs[a] / jobs[b] * jobs[c]              | G(x,y) x*y
          jobs[c] > jobs[a] / jobs[b]              | G(x,y,z) IF(z,IF(x>y/z,"yes","no"),"[z]")
          jobs[a] / jobs[b] > 1                    | G(x,y) IF(y,IF(x/y>1,"yes","no"),"[z]")
          jobs[a] / jobs[b] > jobs[c]              | G(x,y) IF(x>y,"yes","no")
          AND(jobs[a] / jobs[b] > 1, jobs[c] > 2)  | G(x,y) IF(AND(x>1,y>2),"yes","no")
          ROUND(jobs[a] / jobs[b], 1)              | G(x,y) IF(y,ROUND(x/y,1),"[z]")
          """)
  void whatMayHaveNoResultStandsLast(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(written(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobs[a] = "x"               | texts are compared
          "x" = jobs[a]               | texts are compared
          IF(LARGEST(parts)="A", 1, 2) | texts are compared
          COUNTAREAS(LARGEST(parts) = "A") | texts are compared
          LARGEST(parts) & "x"        | texts that are worked out are joined
          """)
  void textsAreNotComparedInCells(String formula, String why) throws Unbound {
    assertThat(read(formula)).isEqualTo(new Native.ValueOnly(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          jobs[a]                     | x
          -3                          | (-3)
          2.50                        | 2.5
          TRUE                        | TRUE
          IF(TRUE, jobs[a], 2)        | IF(TRUE,x,2)
          "a""b"                      | "a""b"
          IFERROR(jobs[a] / jobs[b], 7) | IF(x="[z]",7,x)
          SUM(1, 2)                   | SUM(1,2)
          """)
  void whatNeedsNoGuardHasNone(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(text);
  }

  /** [low] counts as 0 in a sum, unless all of it is low. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM(parts)    | IF(COUNT(x:z)+COUNTIF(x:z,"[low]")<3,IF(COUNTIF(x:z,"[c]"),"[c]","[x]"),IF(COUNT(x:z),SUM(x:z),"[low]"))
          SUM(parts, 3) | IF(COUNT(x:z)+COUNTIF(x:z,"[low]")<3,IF(COUNTIF(x:z,"[c]"),"[c]","[x]"),SUM(x:z,3))
          MIN(parts)    | IF(COUNT(x:z)<3,IF(COUNTIF(x:z,"[c]"),"[c]","[x]"),MIN(x:z))
          MAX(jobs[a], 20, jobs[b]) | IF(COUNT(x:y)<2,IF(COUNTIF(x:y,"[c]"),"[c]","[x]"),MAX(x:y,20))
          STDEV.S(parts) | IF(COUNT(x:z)<2,"[x]",IF(MAX(x:z)=MIN(x:z),0,STDEV(x:z)))
          AVERAGE(parts) | IF(COUNT(x:z)<1,"[x]",AVERAGE(x:z))
          """)
  void functionsOfManyLookThroughRanges(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LARGEST(parts)             | IF(COUNT(x),IF(COUNTIF(y:w,x)=3,"joint: all 3",IF(COUNTIF(y:w,x)>1,"joint: ","")&MID(REPT("; A",y=x)&REPT("; B",z=x)&REPT("; C",w=x),3,999)),x)
          SMALLEST(jobs[a], jobs[b]) | IF(COUNT(x),IF(COUNTIF(y:z,x)>1,"joint: ","")&MID(REPT("; a",y=x)&REPT("; b",z=x),3,999),x)
          """)
  void labelsOfTheLargestAreJoined(String formula, String text) throws Unbound {
    assertThat(text(formula)).isEqualTo(text);
  }

  /** Three labels of 12 letters are read in one cell; what is longer stands in stretches. */
  @Test
  void longLabelsStandInCellsOfTheirOwn() {
    assertThat(largest(12, 13, 13)).contains("&MID(REPT(").contains("REPT(\"; 2");
    assertThat(largest(13, 13, 13)).doesNotContain("REPT(").contains("&MID(D3&E3,3,999)");
  }

  private static String largest(int... lengths) {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      String label = Integer.toString(i).repeat(lengths[i]);
      members.add(
          new Member(
              label, new BoundFormula.Figure(recipe.column("jobs", "abc".substring(i, i + 1)))));
    }
    BoundFormula extreme = new BoundFormula.Extreme(true, members);
    Native read = new ExcelText(recipe, new SmallWorkings(recipe)).of(extreme, AREA, SELF);
    return ((Native.Formula) read).text().replace("Workings!", "");
  }

  /** Up to three columns are looked through; what rests on more has a column of yes and no. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [x] > 30                                     | ISNUMBER(X)*(X>30)
          AND([x] > 1, [y] > 1, jobs[c] > 1)           | ISNUMBER(X)*ISNUMBER(Y)*ISNUMBER(Z)*((X>1)*(Y>1)*(Z>1))
          AND([x] > 1, [y] > 1, jobs[c] > 1, jobs[d] > 1) | (X="yes")
          OR([x] > 90, NOT([y] < 5))                   | ISNUMBER(X)*ISNUMBER(Y)*(((X>90)+(1-(Y<5)))>0)
          """)
  void areasAreCounted(String condition, String counted) throws Unbound {
    assertThat(text("COUNTAREAS(" + condition + ")"))
        .isEqualTo("SUMPRODUCT(($A$1:$A$30=$A3)*" + counted + ")");
  }

  /** Four columns are named where x is shown beside them, and three with it. */
  @Test
  void whatIsShownIsOneCell() throws Unbound {
    String product = "(jobs[a] * jobs[b])";
    assertThat(besideColumn(product, product + " * jobs[c] * jobs[d]")).isEqualTo("x*y*z");
    assertThat(besideColumn(product, product + " * jobs[c] * jobs[d] * jobs[e]")).isEqualTo("y*z");
  }

  private static String besideColumn(String shown, String formula) throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    SmallWorkings workings = new SmallWorkings(recipe);
    workings.beside(bound(recipe, shown), AREA, SELF);
    String text = named(read(recipe, workings, formula));
    return text.replaceFirst(".*?=\\d,([^,]*),.*", "$1");
  }

  @Test
  void aConditionIsSpelledOutThoughAColumnShowsIt() throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    SmallWorkings workings = new SmallWorkings(recipe);
    workings.beside(bound(recipe, "jobs[a] > 3"), AREA, SELF);
    assertThat(named(read(recipe, workings, "IF(jobs[a] > 3, 1, 2)")))
        .isEqualTo(written("G(y) IF(y>3,1,2)"));
  }

  @Test
  void whatAnotherCellShowsIsPointedAt() throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    SmallWorkings workings =
        new SmallWorkings(recipe) {
          @Override
          public Optional<CellRef> elsewhere(BoundFormula measure, Subject subject, CellRef self) {
            return Optional.of(new CellRef("Table 1", 4, 7));
          }
        };
    assertThat(named(read(recipe, workings, "jobs[a] + 1"))).isEqualTo("'Table 1'!D7");
  }

  /** Rows of one place, each of another member of a list, find the figure by its name. */
  @Test
  void whatIsNotBesideIsFound() throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    SmallWorkings workings =
        new SmallWorkings(recipe) {
          @Override
          public boolean isOfOnePlace(CellRef self) {
            return true;
          }

          @Override
          public String found(BoundFormula measure, Subject subject, CellRef self) {
            return "found";
          }
        };
    assertThat(named(read(recipe, workings, "RANK(jobs[a])"))).isEqualTo("found");
    assertThat(named(read(recipe, workings, "MEDIAN(COMPARATOR(jobs[a]))"))).startsWith("IF(COUNT");
  }

  private static BoundFormula bound(SmallRecipe recipe, String formula) throws Unbound {
    return new Binder(recipe).bind(((Parsed.Formula) Parser.parse(formula)).expression());
  }

  private static Native read(SmallRecipe recipe, SmallWorkings workings, String formula)
      throws Unbound {
    return new ExcelText(recipe, workings).of(bound(recipe, formula), AREA, SELF);
  }

  private static Native read(String formula) throws Unbound {
    SmallRecipe recipe = new SmallRecipe(new Random(20261124));
    return read(recipe, new SmallWorkings(recipe), formula);
  }

  /** The text in the row of the third area, with names in place of cells. */
  private static String text(String formula) throws Unbound {
    return named(read(formula));
  }

  private static String named(Native read) {
    return ((Native.Formula) read)
        .text()
        .replace("Workings!", "")
        .replace("C$1:C$30", "X")
        .replace("D$1:D$30", "Y")
        .replace("E$1:E$30", "Z")
        .replace("C3", "x")
        .replace("D3", "y")
        .replace("E3", "z")
        .replace("F3", "w");
  }

  /** A body with its guard spelled out. */
  private static String written(String guarded) {
    String[] cells = guarded.substring(2, guarded.indexOf(')')).split(",", -1);
    String body = guarded.substring(guarded.indexOf(')') + 2);
    boolean numerator = guarded.charAt(0) == 'N';
    String reason = cells[cells.length - 1];
    for (int i = cells.length - 2; i >= (numerator ? 1 : 0); i--) {
      reason = "IF(COUNT(%s),%s,%s)".formatted(cells[i], reason, cells[i]);
    }
    reason = "SUBSTITUTE(" + reason + ",\"low\",\"x\")";
    if (numerator) {
      reason = "IF(COUNT(%s),%s,%s)".formatted(cells[0], reason, cells[0]);
    }
    String all = "COUNT(" + String.join(",", cells) + ")";
    String found = cells.length == 1 ? all : all + "=" + cells.length;
    return "IF(%s,%s,%s)".formatted(found, body, reason);
  }
}
