package org.placebook.recipe.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cell of a closed vocabulary offers, and which other ways of writing it are understood. */
class VocabulariesTest {

  @Test
  void offerTheWordsOfTheDesignInItsOrder() {
    offers(Adjust.class, "Holm", "Benjamini-Hochberg", "Bonferroni", "none");
    offers(Basis.class, "residence", "workplace", "registered address");
    offers(CoefficientKind.class, "Pearson", "Spearman", "Kendall");
    offers(CorrelationLayout.class, "pairs", "matrix", "both");
    offers(Counted.class, "all", "estimates");
    offers(HighlightKind.class, "none", "heat", "above comparator");
    offers(MissingPairs.class, "pairwise", "listwise");
    offers(WorkbookFor.class, "all areas", "each area", "each group");
    offers(
        ChartKind.class,
        "scatter",
        "ranked bar",
        "heat map",
        "slope",
        "line",
        "small multiples",
        "tile map",
        "pyramid");
    offers(
        FindingKind.class,
        "largest",
        "smallest",
        "above comparator",
        "exceptions",
        "extremes",
        "over and under by group",
        "strongest",
        "weakest",
        "change");
    offers(
        CoverItem.class,
        "Title",
        "Subtitle",
        "Summary",
        "Publisher",
        "Contact",
        "Published",
        "Next update",
        "Licence",
        "Source",
        "Our area",
        "Workbook for",
        "Keywords",
        "Language");
    offers(
        Show.class,
        "r",
        "direction",
        "r²",
        "n",
        "p",
        "adjusted p",
        "CI",
        "Spearman",
        "Kendall",
        "leave-one-out range",
        "r within groups",
        "without",
        "partial",
        "jackknife",
        "percentage bend",
        "CLR",
        "Cook's distance",
        "line");
  }

  private static <E extends Enum<E> & Word> void offers(Class<E> vocabulary, String... words) {
    assertThat(Word.all(vocabulary)).containsExactly(words);
    for (int i = 0; i < words.length; i++) {
      assertThat(Word.find(vocabulary, words[i])).contains(vocabulary.getEnumConstants()[i]);
    }
  }

  @Test
  void understandOtherWaysOfWritingThem() {
    understands(Adjust.BENJAMINI_HOCHBERG, "BH", "fdr", "Benjamini Hochberg");
    understands(Basis.RESIDENCE, "residents", "home");
    understands(Basis.WORKPLACE, "work place", "work");
    understands(Basis.REGISTERED_ADDRESS, "Registered");
    understands(ChartKind.RANKED_BAR, "bar");
    understands(CoefficientKind.PEARSON, "r");
    understands(CoefficientKind.SPEARMAN, "rho");
    understands(CoefficientKind.KENDALL, "tau", "tau-b");
    understands(Counted.ESTIMATES, "sample");
    understands(MissingPairs.PAIRWISE, "pairwise deletion");
    understands(MissingPairs.LISTWISE, "listwise deletion");
    understands(Show.R_SQUARED, "r2", "r^2", "R squared", "r-squared");
    understands(Show.P, "p-value");
    understands(Show.CI, "confidence interval");
    understands(Show.LEAVE_ONE_OUT, "leave one out", "leave-one-out");
    understands(Show.COOKS_DISTANCE, "influence", "leverage", "Cook’s distance");
    understands(Show.LINE, "regression", "slope");
    understands(WorkbookFor.ALL_AREAS, "all");
    understands(WorkbookFor.EACH_GROUP, "group");
  }

  @Test
  void doNotMindCaseAndBlanks() {
    understands(ChartKind.RANKED_BAR, "  RANKED   bar ");
    understands(HighlightKind.ABOVE_COMPARATOR, "Above\u00a0Comparator");
    understands(FindingKind.OVER_AND_UNDER, "over and\nunder by group");
  }

  private static <E extends Enum<E> & Word> void understands(E word, String... texts) {
    for (String text : texts) {
      assertThat(Word.find(word.getDeclaringClass(), text)).as(text).contains(word);
    }
  }

  @Test
  void takeNothingElse() {
    assertThat(Word.find(ChartKind.class, "pie")).isEmpty();
    assertThat(Word.find(ChartKind.class, "ranked")).isEmpty();
    assertThat(Word.find(ChartKind.class, "ranked bar; bar")).isEmpty();
    assertThat(Word.find(ChartKind.class, "")).isEmpty();
    assertThat(Word.find(Counted.class, "sampled")).isEmpty();
  }

  @Test
  void someFindingsSetAreasAgainstTheComparator() {
    List<FindingKind> comparing =
        Arrays.stream(FindingKind.values()).filter(FindingKind::compares).toList();
    assertThat(comparing).containsExactly(FindingKind.ABOVE_COMPARATOR, FindingKind.EXCEPTIONS);
  }

  @Test
  void coefficientsHaveTheSymbolsOfTheirFields() {
    assertThat(CoefficientKind.PEARSON.symbol()).isEqualTo("r");
    assertThat(CoefficientKind.SPEARMAN.symbol()).isEqualTo("rho");
    assertThat(CoefficientKind.KENDALL.symbol()).isEqualTo("tau-b");
  }

  @Test
  void unusualMeasuresAreExplainedInTheNotes() {
    List<Show> explained =
        Arrays.stream(Show.values()).filter(show -> show.note().isPresent()).toList();
    assertThat(explained)
        .containsExactly(
            Show.WITHIN_GROUPS,
            Show.PARTIAL,
            Show.JACKKNIFE,
            Show.PERCENTAGE_BEND,
            Show.CLR,
            Show.COOKS_DISTANCE,
            Show.LINE);
    Show.Note jackknife = Show.JACKKNIFE.note().orElseThrow();
    assertThat(jackknife.name()).isEqualTo("Jackknife");
    assertThat(jackknife.text()).startsWith("The standard error of r by the jackknife");
  }
}
