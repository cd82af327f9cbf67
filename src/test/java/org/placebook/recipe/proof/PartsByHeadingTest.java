package org.placebook.recipe.proof;

import static org.placebook.recipe.proof.PartsCase.NOT;
import static org.placebook.recipe.proof.PartsCase.NOTHING_TELLS;
import static org.placebook.recipe.proof.PartsCase.NO_TOTAL;
import static org.placebook.recipe.proof.PartsCase.THREE;
import static org.placebook.recipe.proof.PartsCase.plain;
import static org.placebook.recipe.proof.PartsCase.r;
import static org.placebook.recipe.proof.PartsCase.withEngland;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which columns are parts of a whole by what their headings say, or by per cents that add up. */
class PartsByHeadingTest {
  static Stream<PartsCase> headings() {
    double[][] pairs = {r(230, 170), r(340, 160), r(345, 155)};
    return Stream.of(
        plain(
            "ages",
            "People",
            "0 to 15;16 to 64;65 and over",
            "0 to 15; 16 to 64; 65 and over",
            "3 counts",
            THREE),
        plain("ages with a gap", "People", "0 to 15;20 to 64;65 and over", "", NO_TOTAL, THREE),
        plain("ages that overlap", "People", "0 to 15;0 to 17;18 and over", "", NO_TOTAL, THREE),
        plain(
            "two languages",
            "Pobl / People",
            "Oed 0 i 15 / Aged 0 to 15;Oed 16+ / Aged 16+",
            "Oed 0 i 15 / Aged 0 to 15; Oed 16+ / Aged 16+",
            "2 counts",
            pairs),
        plain(
            "sizes",
            "Firms",
            "Micro (0 to 9);Small (10 to 49);Large (50+)",
            "Micro (0 to 9); Small (10 to 49); Large (50+)",
            "",
            THREE),
        plain("council tax", "Homes", "Band A;Band B;Band C", "Band A; Band B; Band C", "", THREE),
        plain("codes", "Jobs", "1 : X;2 : Y;3 : Z", "X; Y; Z", "", THREE),
        plain("codes with a gap", "Jobs", "1 : X;2 : Y;4 : Z", "", NO_TOTAL, THREE),
        plain(
            "several answers",
            "Reasons (tick all that apply)",
            "1 : X;2 : Y;3 : Z",
            "",
            NO_TOTAL,
            THREE),
        plain("letters without a name", "Counts", "A;B;C", "", NO_TOTAL, THREE),
        plain("complements", "Carers", "Yes;No", "Yes; No", "", pairs),
        plain("a thing and not", "", "Disabled;Not disabled", "", NOTHING_TELLS, pairs),
        plain(
            "a thing and not, in thousands",
            "",
            "Disabled;Not disabled",
            "Disabled; Not disabled",
            "2 counts",
            r(2301, 1702),
            r(3401, 1609),
            r(3456, 1555)),
        plain(
            "whole rates by age",
            "",
            "16 to 24;25 to 49;50 and over",
            "",
            NOTHING_TELLS,
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2)),
        plain(
            "small places of unlike size",
            "",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(61, 24, 12)),
        plain(
            "small places and a row of their sum",
            "",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(36, 13, 8)),
        plain("weekly pay by sex", "Weekly pay", "Men;Women", "", NOTHING_TELLS, pairs),
        plain(
            "annual pay by sex",
            "Annual pay",
            "Men;Women",
            "",
            NOTHING_TELLS,
            r(31250, 27440),
            r(30115, 26990),
            r(35871, 30006)),
        plain("employees by sex", "Employees by pay", "Men;Women", "Men; Women", "2 counts", pairs),
        plain("people and cars", "", "People;Cars", "", NO_TOTAL, pairs),
        plain("doses", "", "Dose 1;Dose 2;Dose 3", "", NO_TOTAL, THREE),
        plain("pay by sex", "Median pay", "Men;Women", "", "no counts", pairs),
        plain("quartiles", "Pay", "Lower quartile;Median;Upper quartile", "", "no counts", THREE),
        plain("estimates and limits", "", "Value;Lower CI;Upper CI", "", NOT, THREE),
        plain(
            "births and survivors",
            "",
            "Births;Alive after 1 year;Alive after 2 years",
            "",
            NO_TOTAL,
            THREE),
        plain(
            "components of change",
            "",
            "Births;Deaths;Net migration",
            "",
            NO_TOTAL,
            r(100, 105, -12),
            r(109, 111, 26),
            r(118, 113, -3)),
        withEngland(
            "rates by age",
            "Unemployment",
            "16 to 24;25 to 49;50 and over",
            "",
            "no counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(12, 4, 3)),
        withEngland(
            "people by age",
            "Unemployment",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(360, 134, 83)));
  }

  static Stream<PartsCase> perCents() {
    return Stream.of(
        plain(
            "of rounded counts",
            "",
            "1 : X;2 : Y;3 : Z",
            "X; Y; Z",
            "3 per cents",
            r(12.5, 50, 36.1),
            r(0, 55.6, 46.2),
            r(30.1, 33.3, 35.5)),
        plain(
            "of rounded counts, names that are no classes",
            "",
            "X;Y;Z",
            "",
            "no counts",
            r(12.5, 50, 36.1),
            r(0, 55.6, 46.2),
            r(30.1, 33.3, 35.5)),
        plain(
            "that add up",
            "",
            "X;Y;Z",
            "X; Y; Z",
            "3 per cents",
            r(10.5, 20.1, 69.4),
            r(0, 50.2, 49.8),
            r(33.3, 33.3, 33.3)),
        plain(
            "that do not",
            "Shares, per cent",
            "X;Y;Z",
            "",
            "do not add up to 100",
            r(10.5, 20.1, 60.4),
            r(0, 50.2, 40.8),
            r(33.3, 13.3, 33.3)),
        plain(
            "of 100",
            "",
            "All households;X;Y",
            "X; Y",
            "2 per cents",
            r(100, 70, 30),
            r(100, 60, 40),
            r(100, 20, 80)),
        // 2,450 / 4,350 is 56.3%, 1,900 / 4,350 is 43.7%.
        plain(
            "beside counts",
            "",
            "X;X share;Y;Y share",
            "X; Y",
            "the per cents beside them",
            r(2450, 56, 1900, 44),
            r(2561, 56, 1997, 44),
            r(3005, 60, 2003, 40)),
        plain(
            "beside other counts",
            "",
            "X;X score;Y;Y score",
            "",
            NOT,
            r(2450, 56, 1900, 41),
            r(2561, 51, 1997, 44),
            r(3005, 60, 2003, 39)),
        // 132 / 1,508 is 8.75%, 546 / 1,508 is 36.2%.
        plain(
            "under one heading",
            "",
            "Total;Total;X;X;Y;Y;Z;Z",
            "X; Y; Z",
            "Shares are of 'Total'",
            r(1508, 1, 132, 0.09, 546, 0.36, 830, 0.55),
            r(454, 1, 317, 0.7, 87, 0.19, 50, 0.11),
            r(1577, 1, 199, 0.13, 728, 0.46, 650, 0.41)));
  }

  @ParameterizedTest
  @MethodSource({"headings", "perCents"})
  void takesOnlyWhatIsProved(PartsCase one) {
    one.check();
  }
}
