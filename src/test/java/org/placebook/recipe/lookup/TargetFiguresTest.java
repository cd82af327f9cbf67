package org.placebook.recipe.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeColumn;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** What two areas come to together. */
class TargetFiguresTest {

  private static Value value(String text) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.shorthand().equals(text))
        .findFirst()
        .map(Value::missing)
        .orElseGet(() -> Value.of(Double.parseDouble(text)));
  }

  private static String shown(Value value) {
    return value instanceof Missing missing
        ? missing.reason().shorthand()
        : Double.toString(((Figure) value).number());
  }

  private static FigureColumn column(String heading, String... texts) {
    Map<Integer, Value> others = new TreeMap<>();
    double[] numbers = new double[texts.length];
    for (int row = 0; row < texts.length; row++) {
      if (value(texts[row]) instanceof Figure figure) {
        numbers[row] = figure.number();
      } else {
        others.put(row, value(texts[row]));
      }
    }
    return new FigureColumn(heading, "", 1, numbers, others);
  }

  private static TargetArea both(double share, String... lacking) {
    List<TargetArea.Member> members =
        List.of(new TargetArea.Member(0, 1), new TargetArea.Member(1, share));
    return new TargetArea("T", "Town", "", members, List.of(lacking), "", false);
  }

  private static String made(
      FigureColumn column, Treatment treatment, TargetArea target, Optional<Weights> weights) {
    List<FigureColumn> made =
        new TargetFigures(List.of(target), weights, "LSOAs")
            .columns(List.of(column), Map.of(column, treatment));
    return made.isEmpty() ? "none" : shown(made.get(0).value(0));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 40, 1, 3, 1, 35.0",
    "20, 40, 1, 2, 0.5, 30.0",
    "20, 40, 0, 0, 1, [z]",
    "20, [c], 1, 3, 1, [c]",
    "20, 40, 1, [c], 1, [c]",
    "20, [z], 1, 3, 1, [x]",
    "[x], [c], 1, 3, 1, [c]",
    "[c], [x], 1, 3, 1, [c]",
    "20, [low], 1, 3, 1, [x]"
  })
  void aMeanIsWeighted(
      String one, String other, String weight, String otherWeight, double share, String mean) {
    Weights weights = new Weights("People", List.of(value(weight), value(otherWeight)));
    Treatment treatment = new Treatment.Mean();
    assertThat(made(column("X", one, other), treatment, both(share), Optional.of(weights)))
        .isEqualTo(mean);
    if (!mean.equals("[c]")) {
      assertThat(made(column("X", one, other), treatment, both(share, "V"), Optional.of(weights)))
          .isEqualTo("[x]");
    }
  }

  /** A [low] part of a known whole is low; of a whole that is low nothing is known. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 10, 20, 10.0",
    "0, 0, 10, 20, 0.0",
    "1, 2, 0, 0, [z]",
    "[low], [low], 10, 20, [low]",
    "[low], 3, 10, 20, 10.0",
    "1, 2, [low], [low], [x]",
    "[c], 2, 10, 20, [c]",
    "1, 2, [c], 20, [c]",
    "[low], [low], [c], 20, [c]",
    "[x], 2, 10, 20, [x]"
  })
  void aRateIsMadeAnew(String one, String other, String whole, String otherWhole, String rate) {
    FigureColumn parts = column("Part", one, other);
    FigureColumn wholes = column("Whole", whole, otherWhole);
    Treatment anew = new Treatment.Anew(parts, wholes, 100);
    assertThat(made(column("Rate", "7", "8"), anew, both(1), Optional.empty())).isEqualTo(rate);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1, 3.0",
    "1, 2, 0.5, 2.0",
    "[low], 2, 1, 2.0",
    "[low], [low], 1, [low]",
    "[c], [x], 1, [c]",
    "[x], [c], 1, [c]",
    "[z], 2, 1, [x]"
  })
  void countsAddUp(String one, String other, double share, String sum) {
    assertThat(made(column("X", one, other), new Treatment.Sum(), both(share), Optional.empty()))
        .isEqualTo(sum);
  }

  @Test
  void marksOfFiguresStayWithTheirSum() {
    Addition sum = new Addition();
    sum.add(new Figure(1, Optional.of("p")), 1);
    sum.add(new Figure(2, Optional.of("r")), 1);
    sum.add(new Figure(3, Optional.of("p")), 1);
    Value marked = sum.value();
    assertThat(marked).isEqualTo(new Figure(6, Optional.of("p, r")));
    assertThat(Columns.of("X", "", 1, List.of(marked, Value.of(7))).value(0)).isEqualTo(marked);
  }

  @Test
  void whatTheFileLacksMakesItMissing() {
    assertThat(made(column("X", "1", "2"), new Treatment.Sum(), both(1, "V"), Optional.empty()))
        .isEqualTo("[x]");
  }

  @Test
  void oneWholeAreaKeepsItsOwnFigure() {
    FigureColumn z = column("X", "[z]", "2");
    List<TargetArea.Member> one = List.of(new TargetArea.Member(0, 1));
    List<TargetArea.Member> half = List.of(new TargetArea.Member(0, 0.5));
    assertThat(single(z, one)).isEqualTo("[z]");
    assertThat(single(column("X", "4", "2"), half)).isEqualTo("2.0");
  }

  private static String single(FigureColumn column, List<TargetArea.Member> members) {
    TargetArea area = new TargetArea("T", "", "", members, List.of(), "", false);
    assertThat(area.shown()).isEqualTo("T");
    return made(column, new Treatment.Sum(), area, Optional.empty());
  }

  @Test
  void ranksAreNotMade() {
    assertThat(made(column("X", "1", "2"), new Treatment.Never("rank"), both(1), Optional.empty()))
        .isEqualTo("none");
    assertThat(made(column("X", "1", "2"), new Treatment.Asks("rate"), both(1), Optional.empty()))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"1, 10, true", "0, 10, false", "1, 11, false", "1.5, 2, false"})
  void decilesAreWholeAndFromOneToTen(double one, double other, boolean are) {
    assertThat(NationalDeciles.areIn(FakeColumn.of("X", one, Double.NaN, other))).isEqualTo(are);
  }

  /** Of deciles 1 and 2 with 100 and 300 people. */
  @Test
  void decilesAreCountedAsAreasAndAsPeople() {
    Weights weights = new Weights("All residents", List.of(Value.of(100), Value.of(300)));
    List<FigureColumn> made =
        new NationalDeciles(
                FakeColumn.of("IMD decile (1 is worst)", 1, 2), "LSOAs", Optional.of(weights))
            .columns(List.of(both(1)));
    assertThat(made.stream().map(column -> column.heading() + " " + shown(column.value(0))))
        .containsExactly(
            "IMD decile 1 to 10: LSOAs 2.0",
            "IMD decile 1 to 10: residents 400.0",
            "IMD decile 1: LSOAs 1.0",
            "IMD decile 1: % of LSOAs 50.0",
            "IMD decile 1: residents 100.0",
            "IMD decile 1: % of residents 25.0",
            "IMD decile 1 and 2: LSOAs 2.0",
            "IMD decile 1 and 2: % of LSOAs 100.0",
            "IMD decile 1 and 2: residents 400.0",
            "IMD decile 1 and 2: % of residents 100.0");
  }
}
