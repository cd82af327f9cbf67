package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;

/** Every template that is shipped is a recipe without a fault. */
class TemplatesAreReadTest {

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void isReadWithoutAFinding(Path template) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(template, Limits.DEFAULT)) {
      RecipeResult result = RecipeReader.read(file);
      assertThat(result.findings()).isEmpty();
      assertThat(result.recipe()).isPresent();
      assertThat(RecipeReader.hasControlSheets(file)).isTrue();
    }
  }
}
