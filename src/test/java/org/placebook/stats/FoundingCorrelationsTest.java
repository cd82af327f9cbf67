package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.stats.correlation.Correlation;

/**
 * The founding case: residents by qualification in 2011 against employees by industry in 2019, over
 * the 37 districts of six combined authorities. Expected figures from R 4.2.2, cor.test(x, y).
 */
class FoundingCorrelationsTest {
  private static final String RESIDENTS = "All usual residents aged 16 and over";
  private final Csv areas = Csv.read("/figures/areas-six-combined-authorities.csv");
  private final Csv residents = Csv.read("/figures/qualifications-2011-by-district.csv");
  private final Csv employees = Csv.read("/figures/employees-2019-percent-by-district.csv");

  static List<List<String>> pairs() {
    return Csv.read("/golden/founding-expected-correlations.csv").rows();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void agreesWithR(List<String> expected) {
    String[] pair = expected.get(0).split(" ~ ", -1);
    double[] figures = expected.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    Correlation.Measured got =
        Correlation.of(column(pair[0]), column(pair[1])).measured().orElseThrow();
    assertThat(got.n()).isEqualTo((int) figures[0]);
    near(got.r(), figures[1]);
    near(got.rSquared(), figures[2]);
    near(got.p(), figures[3]);
    near(got.interval().orElseThrow().low(), figures[4]);
    near(got.interval().orElseThrow().high(), figures[5]);
    near(got.spearman().coefficient(), figures[6]);
    near(got.kendall().coefficient(), figures[7]);
    near(got.leaveOneOut().orElseThrow().lowest().r(), figures[8]);
    near(got.leaveOneOut().orElseThrow().highest().r(), figures[9]);
  }

  private static void near(double got, double expected) {
    assertThat(got).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  private double[] column(String name) {
    String level = name.equals("Level 4 and above") ? "Level 4 qualifications and above" : name;
    return residents.headings().contains(level) ? share(level) : ofAreas(employees, name);
  }

  private double[] share(String level) {
    double[] part = ofAreas(residents, level);
    double[] whole = ofAreas(residents, RESIDENTS);
    double[] share = new double[part.length];
    Arrays.setAll(share, i -> part[i] / whole[i]);
    return share;
  }

  private double[] ofAreas(Csv table, String heading) {
    List<String> codes = table.texts("area code");
    double[] figures = table.numbers(heading);
    return areas.texts("area code").stream()
        .mapToDouble(code -> figures[codes.indexOf(code)])
        .toArray();
  }
}
