package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Unbound;
import org.placebook.formula.measure.Words;

/** A formula in words can be taken in one way only, and is the formula. */
class WordsTest {
  private final SmallRecipe recipe = new SmallRecipe(new Random(20261130));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -jobs[a]                                | minus a
          (jobs[a] - jobs[b]) * 2                 | (a - b) * 2
          IFERROR(jobs[a] / jobs[b], 0) / jobs[d] | ((a / b), or 0 where that is [z]) / d
          2 * RANK(jobs[a])                       | 2 * (rank of a among all areas)
          jobs[a] - COMPARATOR(jobs[a])           | a - (a in England)
          jobs[a] / AVERAGE(jobs[a])              | a / (AVERAGE over all areas, or a group's own, of a)
          jobs[a] / GROUP(jobs[a])                | a / (a in the area's group)
          KRUGMAN(parts) * 2                      | KRUGMAN (a; b; c) against England * 2
          VERDICT(LQ(jobs[d]))                    | "higher" if (((d / total) / ((d / total) in England)) / 1.1) > 1, "lower" if (((d / total) / ((d / total) in England)) / 0.9) < 1, else "similar"
          VERDICT(SHARE(jobs[a]))                 | "higher" if the 95% limits lie above ((a / total) in England), "lower" if below, else "similar"
          """)
  void aFormulaIsTold(String formula, String told) throws Unbound {
    Words words = new Words(InputColumn::heading, standard -> "England");
    Expression expression = ((Parsed.Formula) Parser.parse(formula)).expression();
    assertThat(words.of(new Binder(recipe).bind(expression))).isEqualTo(told);
  }
}
