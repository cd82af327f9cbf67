package org.placebook.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.Expression.ColumnOf;
import org.placebook.formula.Expression.Name;
import org.placebook.formula.Expression.Quoted;

class ParserTest {

  /** Right sides as Excel reads the left ones: its results differ from those of other readings. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1+2*3 ~ (1+(2*3))",
        "(1+2)*3 ~ ((1+2)*3)",
        "-2^2 ~ ((-2)^2)",
        "2^-1 ~ (2^(-1))",
        "2^3^2 ~ ((2^3)^2)",
        "10-4-3 ~ ((10-4)-3)",
        "8/4/2 ~ ((8/4)/2)",
        "-5% ~ ((-5)%)",
        "2*50% ~ (2*(50%))",
        "5%% ~ ((5%)%)",
        "2^10% ~ (2^(10%))",
        "1&2+3 ~ (1&(2+3))",
        "1&2=3 ~ ((1&2)=3)",
        "1<2=TRUE ~ ((1<2)=TRUE)",
        "1<>2 ~ (1<>2)",
        "1>=2 ~ (1>=2)",
        "--1 ~ (-(-1))",
        "=1+1 ~ (1+1)",
        "1.5e3+.5 ~ (1500+0.5)",
      })
  void bindsAsExcelDoes(String text, String expected) {
    assertThat(Shown.of(parsed(text))).isEqualTo(expected);
  }

  @Test
  void readsColumnsOfInputsOfThisTableAndOfOthers() {
    assertThat(parsed("jobs[Manufacturing]")).isEqualTo(column("jobs", "Manufacturing"));
    assertThat(parsed("Table 3[Retail (%)]")).isEqualTo(column("Table 3", "Retail (%)"));
    assertThat(parsed("2019 jobs[Retail]")).isEqualTo(column("2019 jobs", "Retail"));
    assertThat(parsed("Q1[Retail]")).isEqualTo(column("Q1", "Retail"));
    assertThat(parsed("'Stoke-on-Trent'[x]")).isEqualTo(column("Stoke-on-Trent", "x"));
    assertThat(parsed("[ Retail  (%) ]"))
        .isEqualTo(new ColumnOf(java.util.Optional.empty(), "Retail (%)"));
    assertThat(parsed("jobs[{each}]")).isEqualTo(column("jobs", "{each}"));
  }

  @Test
  void unescapesHeadingsAsExcelDoes() {
    assertThat(parsed("jobs[Number '[note 1'] '#3 '' x]"))
        .isEqualTo(column("jobs", "Number [note 1] #3 ' x"));
    assertThat(parsed("jobs[Women's]")).isEqualTo(column("jobs", "Women's"));
  }

  @Test
  void readsNamesWithBlanks() {
    assertThat(parsed("LQ(jobs[Retail], Great  Britain)"))
        .isEqualTo(
            new Expression.Call(
                "LQ", List.of(column("jobs", "Retail"), new Name("Great Britain"))));
    assertThat(parsed("rank([x], group, smallest first)"))
        .isInstanceOfSatisfying(
            Expression.Call.class,
            call -> {
              assertThat(call.function()).isEqualTo("RANK");
              assertThat(call.arguments()).contains(new Name("group"), new Name("smallest first"));
            });
  }

  @Test
  void readsTextsAndTheMemberAtHand() {
    assertThat(parsed("\"say \"\"yes\"\"\"")).isEqualTo(new Quoted("say \"yes\""));
    assertThat(parsed("SHARE( { each } )"))
        .isEqualTo(new Expression.Call("SHARE", List.of(new Expression.Each())));
    assertThat(parsed("stdev.s(sectors)"))
        .isEqualTo(new Expression.Call("STDEV.S", List.of(new Name("sectors"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "1 + ~ 4 ~ the end of the formula",
        "(1 + 2 ~ 1 ~ not closed",
        "1 2 ~ 3 ~ an operator was expected",
        "\"abc ~ 1 ~ no closing",
        "jobs[Retail ~ 5 ~ no closing ]",
        "jobs[A [note]] ~ 8 ~ apostrophe",
        "jobs[] ~ 5 ~ no heading",
        "IF(1; 2) ~ 5 ~ comma",
        "[@Retail] ~ 1 ~ without the @",
        "B7 * 2 ~ 1 ~ is a cell",
        "$B$7 ~ 1 ~ is a cell",
        "SUM(A1:A9) ~ 7 ~ Ranges of cells",
        "Sheet1!A1 ~ 7 ~ Table[Heading]",
        "[other.xlsx]Sheet1!A1 ~ 19 ~ another file",
        "cmd|x ~ 4 ~ other programs",
        "#REF!+1 ~ 1 ~ #REF! is an error value",
        "{1,2} ~ 1 ~ {each}",
        "1 + ∑ ~ 5 ~ means nothing",
        "2 – 1 ~ 3 ~ Write - for minus",
        "1e999 ~ 1 ~ larger",
        "`` ~ 1 ~ the end of the formula",
      })
  void saysWhatIsWrongAndWhere(String text, int position, String message) {
    assertThat(faults(text))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.message()).contains(message);
              assertThat(fault.position()).isEqualTo(position);
            });
  }

  @Test
  void refusesFunctionsThatReachOutside() {
    for (String function : List.of("INDIRECT", "HYPERLINK", "WEBSERVICE", "DDE")) {
      assertThat(faults(function + "(\"A1\")"))
          .singleElement()
          .satisfies(
              fault ->
                  assertThat(fault.message())
                      .startsWith(function + " is not used in a recipe: ")
                      .contains("input[Heading]"));
    }
  }

  @Test
  void namesTheNearestFunction() {
    assertThat(faults("SHAER(jobs[Retail])").get(0).message())
        .contains("no function SHAER")
        .contains("SHARE");
  }

  @Test
  void findsAllFaultsOfCallsAtOnce() {
    assertThat(faults("SHARE() + SHAER([x]) * ROUND(A1)"))
        .extracting(Fault::position)
        .containsExactly(1, 11, 24, 30);
    assertThat(faults("ROUND([x])").get(0).message())
        .isEqualTo("ROUND takes 2 arguments, found 1: write ROUND(x, digits)");
  }

  @Test
  void keepsWithinItsLimits() {
    assertThat(faults("(".repeat(5000)).get(0).message()).contains("64");
    assertThat(faults("-".repeat(5000) + "1").get(0).message()).contains("512");
    assertThat(faults("1" + "+1".repeat(2000)).get(0).message()).contains("512");
    assertThat(faults("1".repeat(9000)).get(0).message()).contains("8,192");
    assertThat(parsed("(".repeat(64) + "1" + ")".repeat(64))).isEqualTo(new Expression.Literal(1));
  }

  private static ColumnOf column(String owner, String heading) {
    return new ColumnOf(java.util.Optional.of(owner), heading);
  }

  private static Expression parsed(String text) {
    return Parser.parse(text)
        .match(
            expression -> expression,
            faults -> {
              throw new AssertionError(text + ": " + faults);
            });
  }

  private static List<Fault> faults(String text) {
    return Parser.parse(text)
        .match(
            expression -> {
              throw new AssertionError(text + " was read as " + expression);
            },
            faults -> faults);
  }

  @Test
  void aFormulaIsAsLongAsExcelTakesIt() {
    assertThat(parsed("1" + " ".repeat(8191))).isEqualTo(new Expression.Literal(1));
    assertThat(faults("1" + " ".repeat(8192)).get(0).message()).contains("8,193 characters");
  }

  @Test
  void bracketsAndOperatorsHaveALimit() {
    assertThat(faults("(".repeat(65) + "1" + ")".repeat(65)).get(0).message()).contains("64");
    assertThat(parsed("1" + "+1".repeat(512))).isInstanceOf(Expression.class);
    assertThat(faults("1" + "+1".repeat(513)).get(0).message()).contains("512");
  }

  /** The last cell of a sheet is XFD1048576. */
  @Test
  void cellsEndWhereSheetsDo() {
    assertThat(UnsupportedExcel.isCell("A1")).isTrue();
    assertThat(UnsupportedExcel.isCell("$xfd$1048576")).isTrue();
    assertThat(UnsupportedExcel.isCell("XFE1")).isFalse();
    assertThat(UnsupportedExcel.isCell("XFD1048577")).isFalse();
    assertThat(UnsupportedExcel.isCell("A0")).isFalse();
  }
}
