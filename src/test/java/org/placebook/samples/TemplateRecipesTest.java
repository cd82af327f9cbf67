package org.placebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.recipe.control.ControlColumn;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.ChartKind;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.recipe.word.Show;
import org.placebook.recipe.word.Word;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;

/** The templates as recipes. */
class TemplateRecipesTest {

  static List<String> templates() {
    return Templates.NAMES;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsARecipeWithNothingToFind(String template) throws UnreadableFile {
    Path file = Path.of("templates", template + ".xlsx");
    RecipeResult result = RecipeReader.read(Spreadsheets.open(file, Limits.DEFAULT));

    assertThat(result.findings()).isEmpty();
    assertThat(result.recipe()).isPresent();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("Inputs", "Basis", Word.all(Basis.class)),
        Arguments.of("Tables", "Highlight", Word.all(HighlightKind.class)),
        Arguments.of("Correlations", "Method", Word.all(CoefficientKind.class)),
        Arguments.of("Correlations", "Show", Word.all(Show.class)),
        Arguments.of("Correlations", "Missing", Word.all(MissingPairs.class)),
        Arguments.of("Correlations", "Adjust", Word.all(Adjust.class)),
        Arguments.of("Correlations", "Layout", Word.all(CorrelationLayout.class)),
        Arguments.of("Charts", "Kind", Word.all(ChartKind.class)),
        Arguments.of("Findings", "Finding", Word.all(FindingKind.class)),
        Arguments.of("Cover", "Item", Word.all(CoverItem.class)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("vocabularies")
  void dropDownListOffersAllWordsOfItsVocabulary(String sheet, String heading, List<String> words) {
    assertThat(ControlColumn.all())
        .filteredOn(column -> column.sheet().equals(sheet) && column.heading().equals(heading))
        .extracting(column -> List.of(column.words().split(",")))
        .containsExactly(words);
  }
}
