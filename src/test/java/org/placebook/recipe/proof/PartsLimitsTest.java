package org.placebook.recipe.proof;

import static org.placebook.recipe.proof.PartsCase.NOT;
import static org.placebook.recipe.proof.PartsCase.NOTHING_TELLS;
import static org.placebook.recipe.proof.PartsCase.NO_TOTAL;
import static org.placebook.recipe.proof.PartsCase.SUMS;
import static org.placebook.recipe.proof.PartsCase.THREE;
import static org.placebook.recipe.proof.PartsCase.plain;
import static org.placebook.recipe.proof.PartsCase.r;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where what proves parts of a whole begins and ends, from both sides. */
class PartsLimitsTest {
  private static final double[][] FOUR = {
    r(911, 930, 942, 77), r(805, 799, 820, 81), r(401, 412, 399, 60)
  };

  static Stream<PartsCase> totals() {
    return Stream.of(
        plain("a total", "", "X;Y;Total", "X; Y", "they add up to it in every row", SUMS),
        plain(
            "a total of 100",
            "",
            "All households;X;Y",
            "X; Y",
            "they add up to 'All households', which is 100,",
            r(100, 70, 30),
            r(100, 60, 40),
            r(100, 20, 80)),
        plain(
            "two totals of different parts",
            "",
            "X;Y;Total;P;Q;All",
            "X; Y",
            "Shares are of 'Total'",
            r(230, 170, 400, 31, 45, 76),
            r(340, 160, 500, 22, 29, 51),
            r(345, 155, 500, 17, 38, 55)),
        plain(
            "two totals that share a part",
            "",
            "X;Y;Z;Total A;Total B",
            "",
            "several ways ('Total A' of 'X'; 'Y', 'Total B' of 'Y'; 'Z')",
            r(230, 170, 99, 400, 269),
            r(340, 160, 77, 500, 237),
            r(345, 155, 63, 500, 218)),
        plain(
            "two totals of four and five parts that share one",
            "",
            "P;Q;R;S;T;U;V;W;Total A;Total B",
            "",
            "('Total A' of 'P'; 'Q'; 'R'; 'S', 'Total B' of 'S'; 'T'; 'U'; 'V' and 1 more)",
            r(2301, 1702, 991, 713, 611, 507, 1311, 407, 5707, 3549),
            r(3409, 1603, 777, 919, 403, 301, 1117, 203, 6708, 2943),
            r(3457, 1559, 631, 811, 353, 277, 1001, 109, 6458, 2551)),
        // All figures are rounded to 5; what is in Z lies within the rounding of a total.
        plain(
            "two equal totals and little beside them",
            "",
            "X;Y;Z;Cyfanswm;Total",
            "X; Y; Z",
            "Shares are of 'Total'",
            r(1005, 2000, 5, 3015, 3015),
            r(1230, 4455, 5, 5695, 5695),
            r(3335, 5555, 5, 8900, 8900)),
        plain(
            "below nothing beside a total",
            "",
            "X;Y;Total",
            "",
            "'X' beside 'Total' holds figures below 0",
            r(-30, 170, 140),
            r(340, 160, 500),
            r(345, 155, 500)),
        plain(
            "a change below nothing beside a total",
            "",
            "Change;X;Y;Total",
            "",
            "the columns beside 'Total' do not add up to it",
            r(-1, 230, 171, 400),
            r(2, 340, 163, 500),
            r(3, 345, 158, 500)));
  }

  static Stream<PartsCase> classes() {
    return Stream.of(
        plain("three codes", "Jobs", "1 : X;2 : Y;3 : Z", "X; Y; Z", "3 counts", THREE),
        plain("from 0", "Jobs", "0 : X;1 : Y;2 : Z", "X; Y; Z", "3 counts", THREE),
        plain("from 2", "Jobs", "2 : X;3 : Y;4 : Z", "", NO_TOTAL, THREE),
        plain("two codes", "Jobs", "1 : X;2 : Y", "", NO_TOTAL, r(91, 70), r(80, 31), r(4, 7)),
        plain("beyond a gap", "Jobs", "1 : X;2 : Y;3 : Z;5 : W", "", NO_TOTAL, FOUR),
        plain("of another kind", "Jobs", "1 : X;2 : Y;3 : Z;b : W", "X; Y; Z", "", FOUR),
        plain("of no kind", "Jobs", "1 : X;2 : Y;3 : Z;Cars", "X; Y; Z", "", FOUR),
        plain("of which one is a sum", "Jobs", "1 : X;2 : Y;3 : Z", "", "not called a total", SUMS),
        plain("letters of grades", "Jobs by grade", "A;B;C", "A; B; C", "", THREE),
        plain(
            "letters under a name",
            "Jobs",
            "Band | A;Band | B;Band | C",
            "Band | A; Band | B; Band | C",
            "",
            THREE),
        plain("letters under another", "Jobs", "Sort | A;Sort | B;Sort | C", "", NO_TOTAL, THREE),
        plain(
            "and their sum",
            "Jobs",
            "1 : X;2 : Y;3 : Z;Anywhere",
            "X; Y; Z",
            "one after the other, and they add up to it",
            r(230, 170, 100, 500),
            r(340, 160, 21, 521),
            r(345, 155, 33, 533)));
  }

  static Stream<PartsCase> bands() {
    return Stream.of(
        plain(
            "one left over", "People", "0 to 15;16 to 64;65 and over;70 to 80", "", NO_TOTAL, FOUR),
        plain(
            "two classifications",
            "People",
            "0 to 15;16 and over;0 to 17;18 and over",
            "0 to 15; 16 and over",
            "2 counts",
            FOUR),
        plain(
            "beyond a gap", "People", "0 to 15;16 to 19;30 to 49;50 and over", "", NO_TOTAL, FOUR),
        plain(
            "of others",
            "People",
            "Men | 0 to 15;Men | 16 and over;Women | 20 to 64;Women | 65 and over",
            "Men | 0 to 15; Men | 16 and over",
            "2 counts",
            FOUR));
  }

  /** Figures below 1,000 may be rates, unless places differ by a factor of three. */
  static Stream<PartsCase> counts() {
    String ages = "16 to 24;25 to 49;50 and over";
    return Stream.of(
        plain("1,000", "", "Disabled;Not disabled", "Disabled; Not disabled", "", pairs(1000)),
        plain("999", "", "Disabled;Not disabled", "", NOTHING_TELLS, pairs(999)),
        plain(
            "three times as many",
            "",
            ages,
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(50, 30, 20),
            r(60, 30, 20),
            r(150, 90, 60)),
        plain(
            "not quite three times as many",
            "",
            ages,
            "",
            NOTHING_TELLS,
            r(50, 30, 20),
            r(60, 30, 20),
            r(150, 90, 59)));
  }

  private static double[][] pairs(double most) {
    return new double[][] {r(most, 702), r(841, 609), r(856, 555)};
  }

  static Stream<PartsCase> perCents() {
    double[][] hundreds = {r(10.5, 20.1, 69.4), r(0, 50.2, 49.8), r(33.3, 33.3, 33.3)};
    double[][] beside =
        Arrays.stream(hundreds)
            .map(of -> r(911, 930, 942, of[0], of[1], of[2]))
            .toArray(double[][]::new);
    return Stream.of(
        plain("of years", "", "2019;2020;2021", "", "are periods of one measure", hundreds),
        plain("beside years", "", "2019;2020;2021;X;Y;Z", "X; Y; Z", "3 per cents", beside),
        plain(
            "below nothing",
            "",
            "X;Y;Z",
            "",
            NOT,
            r(-10.5, 60.1, 50.4),
            r(-5, 55.2, 49.8),
            r(-3.3, 53.3, 50)),
        plain("roughly 90", "", "1 : X;2 : Y;3 : Z", "X; Y; Z", "3 per cents", roughly(90)),
        plain("less than 90", "", "1 : X;2 : Y;3 : Z", "", NOT, roughly(89.9)),
        plain("roughly 111", "", "1 : X;2 : Y;3 : Z", "X; Y; Z", "3 per cents", roughly(111.1)),
        plain("more than 111", "", "1 : X;2 : Y;3 : Z", "", NOT, roughly(111.2)));
  }

  private static double[][] roughly(double sum) {
    return new double[][] {r(12.5, 50, sum - 62.5), r(0, 55.6, 46.2), r(30.1, 33.3, 35.5)};
  }

  @ParameterizedTest
  @MethodSource({"totals", "classes", "bands", "counts", "perCents"})
  void takesOnlyWhatIsProved(PartsCase one) {
    one.check();
  }
}
