package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.formula.measure.Words;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** What a verdict, and a formula in words, says of the areas of {@link SmallRecipe}. */
class VerdictRulesTest {
  private final SmallRecipe recipe = new SmallRecipe(new Random(20261124));
  private final Evaluator evaluator = new Evaluator(recipe);

  private BoundFormula bound(String formula) throws Unbound {
    return new Binder(recipe).bind(((Parsed.Formula) Parser.parse(formula)).expression());
  }

  private Value at(String formula, int area) throws Unbound {
    return evaluator.value(bound(formula), new Subject.Area(area));
  }

  private static String side(Value low, Value high, Value against) {
    if (!(low instanceof Figure l && high instanceof Figure h && against instanceof Figure a)) {
      return "not compared";
    }
    return l.number() > a.number() ? "higher" : h.number() < a.number() ? "lower" : "similar";
  }

  /** A tenth above or below the comparator is neither. */
  @ParameterizedTest
  @CsvSource({"LQ(jobs[d]), 1", "INDEX100(jobs[d]), 100"})
  void aQuotientIsComparedWithATenthOnEachSide(String quotient, double middle) throws Unbound {
    for (int area = 0; area < recipe.areas(); area++) {
      String expected = "not compared";
      if (at(quotient, area) instanceof Figure figure) {
        double times = figure.number() / middle;
        expected = times > 1.1 ? "higher" : times < 0.9 ? "lower" : "similar";
      }
      assertThat(at("VERDICT(" + quotient + ")", area)).isEqualTo(new Text(expected));
    }
  }

  /** The limits of a share are Wilson's, those of a rate Byar's, whatever it is stated for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARE(jobs[a])                  | PROPORTION_LOW(jobs[a])           | PROPORTION_HIGH(jobs[a])           | SHARE(jobs[a])
          100 * SHARE(jobs[a])            | PROPORTION_LOW(jobs[a])           | PROPORTION_HIGH(jobs[a])           | SHARE(jobs[a])
          100 * SHARE(jobs[d])            | PROPORTION_LOW(jobs[d])           | PROPORTION_HIGH(jobs[d])           | SHARE(jobs[d])
          RATE(jobs[d], 1000, jobs[e])    | RATE_LOW(jobs[d], 1000, jobs[e])  | RATE_HIGH(jobs[d], 1000, jobs[e])  | RATE(jobs[d], 1000, jobs[e])
          2 * RATE(jobs[d], 500, jobs[e]) | RATE_LOW(jobs[d], 1000, jobs[e])  | RATE_HIGH(jobs[d], 1000, jobs[e])  | RATE(jobs[d], 1000, jobs[e])
          """)
  void limitsThatHoldTheComparatorAreSimilar(String of, String low, String high, String measure)
      throws Unbound {
    for (int area = 0; area < recipe.areas(); area++) {
      Value against = at("COMPARATOR(" + measure + ")", area);
      assertThat(at("VERDICT(" + of + ")", area))
          .as(of + " in area " + area)
          .isEqualTo(new Text(side(at(low, area), at(high, area), against)));
    }
  }

  @ParameterizedTest
  @CsvSource({"jobs[a]", "jobs[a] + jobs[b]", "jobs[a] * jobs[b]"})
  void whatHasNoLimitsIsNotCompared(String measure) throws Unbound {
    assertThat(at("VERDICT(" + measure + ")", 25)).isEqualTo(new Text("not compared"));
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 1, a", "RIGHT, 1, c", "LEFT, 9, abc", "RIGHT, 3, abc"})
  void aTextIsCut(String function, double length, String kept) {
    BoundFormula of = new BoundFormula.Wording(function, new BoundFormula.Words("abc"), length);
    assertThat(evaluator.value(of, new Subject.Area(0))).isEqualTo(new Text(kept));
  }

  /** Of no letters, or of blanks only, a cell shows nothing; fewer than none are an error. */
  @ParameterizedTest
  @CsvSource({"LEFT, abc, 0", "RIGHT, abc, 0", "LEFT, ' abc', 1"})
  void nothingOfATextIsABlankCell(String function, String text, double length) {
    BoundFormula.Words words = new BoundFormula.Words(text);
    assertThat(
            evaluator.value(new BoundFormula.Wording(function, words, length), new Subject.Area(0)))
        .isEqualTo(new Missing(Reason.NOT_APPLICABLE, ""));
    assertThat(evaluator.value(new BoundFormula.Wording(function, words, -1), new Subject.Area(0)))
        .isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RANK(jobs[a])                          | , the smallest first | false
          RANK(jobs[a], smallest first)          | , the smallest first | true
          RANK(jobs[a], group, smallest first)   | in its group, the smallest first | true
          RANK(jobs[a], group)                   | in its group | true
          RANK(jobs[a], coast, smallest first)   | in the set coast, the smallest first | true
          LARGEST(parts)                         | label of the largest | true
          SMALLEST(parts)                        | label of the smallest | true
          """)
  void wordsSayWhichOrder(String formula, String words, boolean said) throws Unbound {
    String all = new Words(InputColumn::heading, Subject.Standard::name).of(bound(formula));
    assertThat(all.contains(words)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, EXCEL",
    "RANK, PLACES",
    "CHANGE, CHANGE",
    "CAGR, CHANGE",
    "SHIFT_MIX, CHANGE",
    "RATE, RATES",
    "DSR, RATES",
    "PROPORTION_LOW, RATES",
    "DEPENDENCY, RATES",
    "SLOPE, CORRELATION",
    "SHARE, SHARES",
    "LQ_LOW, SHARES",
    "INDEX100, SHARES",
    "GAP, SHARES",
    "HHI, CONCENTRATION"
  })
  void functionsStandInTheirGroups(String function, FunctionGroup group) {
    assertThat(FunctionGroup.of(Functions.find(function).orElseThrow())).isEqualTo(group);
  }

  @Test
  void whatFollowsFromAFaultWasSaid() {
    assertThat(Unbound.following("x").isSaid()).isTrue();
    assertThat(new Unbound("x").isSaid()).isFalse();
    assertThat(Unbound.following("x").sentence()).isEqualTo("x");
  }

  @Test
  void textsAreTextsWhereverTheyStand() {
    BoundFormula words = new BoundFormula.Words("a");
    BoundFormula number = new BoundFormula.Constant(1);
    assertThat(new BoundFormula.AtGroup(words).isText()).isTrue();
    assertThat(new BoundFormula.AtGroup(number).isText()).isFalse();
    assertThat(new BoundFormula.Otherwise(words, words).isText()).isTrue();
    assertThat(new BoundFormula.Otherwise(number, number).isText()).isFalse();
    assertThat(new BoundFormula.AtGroup(words).parts()).containsExactly(words);
  }
}
