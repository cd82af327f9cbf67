package org.placebook.book.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placebook.stats.Interval;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Sentences say what the figures support, in numbers as the cells show them. */
class SentencesTest {
  private static final Shown PERCENT = Shown.of("0.0%");

  private static Reading reading(String area, double figure) {
    return new Reading(area, "", Value.of(figure), Optional.empty());
  }

  @Test
  void writesFiguresAsTheirCellsShowThem() {
    assertThat(PERCENT.of(0.2735)).isEqualTo("27.4%");
    assertThat(PERCENT.of(-0.0001)).isEqualTo("0.0%");
    assertThat(Shown.of("#,##0.00").of(1234.565)).isEqualTo("1,234.57");
    assertThat(Shown.of("#,##0").of(1234567)).isEqualTo("1,234,567");
  }

  @Test
  void setsPartsWithCommasApartBySemicolons() {
    assertThat(Listing.of(List.of("Bury", "Bolton", "Wigan"))).isEqualTo("Bury, Bolton and Wigan");
    assertThat(Listing.of(List.of("Bristol, City of", "Bury")))
        .isEqualTo("Bristol, City of; and Bury");
  }

  @Test
  void saysTiesAndWhatCannotBeTold() {
    LargestSentences largest =
        new LargestSentences(true, "", "sectors", List.of("Manufacturing", "Retail"), PERCENT);
    largest.area("Bury", List.of(Value.of(0.101), Value.of(0.101)), List.of());
    largest.area("Wigan", List.of(Value.of(0.2), Value.of(0.1)), List.of());
    largest.area("Bolton", List.of(Value.of(0.2), Value.missing(Reason.CONFIDENTIAL)), List.of());
    assertThat(largest.sentences())
        .containsExactly(
            "Manufacturing is the largest of the 2 sectors in 1 of 3 areas: Wigan (20.0%).",
            "Manufacturing and Retail are joint largest of the 2 sectors in Bury (each 10.1%).",
            "The largest of the 2 sectors cannot be told in 1 of 3 areas, because a figure is"
                + " missing: Bolton ([c] confidential).");
  }

  @Test
  void claimsNoLargestThatRoundingLeavesOpen() {
    LargestSentences largest =
        new LargestSentences(true, "", "sectors", List.of("Health", "Retail"), PERCENT);
    largest.area(
        "Bury",
        List.of(Value.of(0.12), Value.of(0.11)),
        List.of(Optional.of(new Interval(0.1, 0.14)), Optional.of(new Interval(0.09, 0.13))));
    assertThat(largest.sentences())
        .containsExactly(
            "The rounding leaves open which is the largest of the 2 sectors in the one area; as"
                + " published it is: Bury (Health, 12.0%).");
  }

  /** The sector that grew most is not the largest sector. */
  @Test
  void saysWhatIsLargestWhereItIsNotTheSize() {
    LargestSentences largest =
        new LargestSentences(
            true, "% change", "sectors", List.of("Health", "Retail", "Property"), PERCENT);
    largest.area("Bury", values(0.12, 0.11, 0.1), List.of());
    largest.area("Wigan", values(0.2, 0.1, 0.2), List.of());
    largest.area("Bolton", List.of(Value.of(1), Value.missing(Reason.NOT_APPLICABLE)), List.of());
    assertThat(largest.sentences())
        .containsExactly(
            "Health has the largest % change of the 3 sectors in 1 of 3 areas: Bury (12.0%).",
            "Health and Property share the largest % change of the 3 sectors in Wigan (each"
                + " 20.0%).",
            "The largest % change of the 3 sectors cannot be told in 1 of 3 areas, because a"
                + " figure is missing: Bolton ([z] not applicable).");
  }

  private static List<Value> values(double... figures) {
    return Arrays.stream(figures).mapToObj(Value::of).toList();
  }

  @Test
  void namesTheMinorityAgainstTheMajority() {
    List<Compared> areas =
        List.of(
            new Compared(reading("Bury", 0.3), Standing.ABOVE),
            new Compared(reading("Wigan", 0.2), Standing.BELOW),
            new Compared(reading("Bolton", 0.1), Standing.BELOW));
    Comparison comparison =
        new Comparison("Level 4 and above", reading("England", 0.274), areas, PERCENT);
    assertThat(comparison.exceptions())
        .containsExactly(
            "2 of 3 areas are below England's 27.4% for Level 4 and above. The exception, which"
                + " exceeds it: Bury (30.0%).");
    assertThat(comparison.above())
        .isEqualTo(
            "1 of 3 areas exceeds England's 27.4% for Level 4 and above: Bury (30.0%). 2 areas are"
                + " below it.");
  }

  /** A figure that is withheld may be the highest of all, or above the comparator's. */
  @Test
  void saysInFewWordsToWhatFiguresAreMissing() {
    Reading withheld =
        new Reading("Oldham", "", Value.missing(Reason.CONFIDENTIAL), Optional.empty());
    List<Reading> readings = List.of(reading("Bury", 0.3), reading("Wigan", 0.2), withheld);
    List<Value> values = readings.stream().map(Reading::value).toList();
    assertThat(new ExtremesSentence("Retail", values, readings::get, true, PERCENT).brief())
        .isEqualTo(
            "Of the 2 areas whose figure is not withheld: Retail is highest in Bury (30.0%) and"
                + " lowest in Wigan (20.0%).");
    Comparison comparison =
        new Comparison(
            "Retail",
            reading("England", 0.25),
            List.of(
                new Compared(reading("Bury", 0.3), Standing.ABOVE),
                new Compared(reading("Wigan", 0.2), Standing.BELOW),
                new Compared(withheld, Standing.NO_FIGURE)),
            PERCENT);
    assertThat(comparison.aboveInBrief())
        .isEqualTo(
            "1 of 3 areas exceeds England's 25.0% for Retail: Bury (30.0%); 1 has no figure.");
  }

  /** Over, under, neither and missing are all the areas, whatever the standings. */
  @Test
  void talliesAddUpToTheAreas() {
    Random random = new Random(20260);
    List<Standing> all = List.of(Standing.values());
    for (int run = 0; run < 500; run++) {
      List<Standing> standings = new ArrayList<>();
      int areas = random.nextInt(40);
      for (int i = 0; i < areas; i++) {
        standings.add(all.get(random.nextInt(all.size())));
      }
      assertThat(Tally.of("Health", standings).areas()).isEqualTo(areas);
    }
  }
}
