package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.Expression;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.recipe.word.Show;
import org.placebook.sheet.UnreadableFile;

/** A row of Correlations: lists, measures, and what is shown of each pair. */
class CorrelationsSheetTest {
  private static final Expression EACH = new Expression.Each();

  private static FakeFile file(String headings, String cells) {
    return new FakeFile()
        .sheet("Inputs", "Input | Comparator", "jobs | England")
        .sheet("Lists", "List | Column", "sectors | Retail", "levels | None")
        .sheet("Areas", "Area code | Area name", "E08000001 | Bolton", "E08000002 | Bury")
        .sheet("Correlations", "Table | Rows | " + headings, "Pairs | sectors | " + cells)
        .sheet("Notes", "Note | Text", "note 1 | Rounded.");
  }

  private static CorrelationSpec read(String headings, String cells) throws UnreadableFile {
    return Mistakes.none(file(headings, cells)).correlations().get(0);
  }

  private static String mistake(String headings, String cells) throws UnreadableFile {
    List<String> said = Mistakes.in(file(headings, cells));
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  @Test
  void hasTheDefaultsOfTheDesign() throws UnreadableFile {
    CorrelationSpec spec = read("Title | Note", "Jobs | note 1");
    assertThat(spec.name()).isEqualTo("Pairs");
    assertThat(spec.title()).isEqualTo("Jobs");
    assertThat(spec.notes()).containsExactly("note 1");
    assertThat(spec.rows()).isEqualTo("sectors");
    assertThat(spec.columns()).isEqualTo("sectors");
    assertThat(spec.rowMeasure().words()).isEqualTo("share");
    assertThat(spec.method()).isEqualTo(CoefficientKind.PEARSON);
    assertThat(spec.missing()).isEqualTo(MissingPairs.PAIRWISE);
    assertThat(spec.adjust()).isEqualTo(Adjust.HOLM);
    assertThat(spec.layout()).isEqualTo(CorrelationLayout.BOTH);
    assertThat(spec.weights()).isEmpty();
    assertThat(spec.given()).isEmpty();
    assertThat(spec.without()).isEmpty();
    assertThat(spec.show())
        .containsExactly(
            Show.R,
            Show.DIRECTION,
            Show.R_SQUARED,
            Show.N,
            Show.P,
            Show.ADJUSTED_P,
            Show.CI,
            Show.SPEARMAN,
            Show.LEAVE_ONE_OUT);
  }

  @Test
  void takesOtherWords() throws UnreadableFile {
    CorrelationSpec spec =
        read(
            "Columns | Method | Missing | Adjust | Layout",
            "Levels | Kendall | listwise | BH | pairs");
    assertThat(spec.columns()).isEqualTo("Levels");
    assertThat(spec.method()).isEqualTo(CoefficientKind.KENDALL);
    assertThat(spec.missing()).isEqualTo(MissingPairs.LISTWISE);
    assertThat(spec.adjust()).isEqualTo(Adjust.BENJAMINI_HOCHBERG);
    assertThat(spec.layout()).isEqualTo(CorrelationLayout.PAIRS);
  }

  @Test
  void correlatesSharesQuotientsCountsOrAFormula() throws UnreadableFile {
    assertThat(measure("Share"))
        .isEqualTo(new Correlated("share", new Expression.Call("SHARE", List.of(EACH))));
    assertThat(measure("lq"))
        .isEqualTo(new Correlated("LQ", new Expression.Call("LQ", List.of(EACH))));
    assertThat(measure("COUNT")).isEqualTo(new Correlated("count", EACH));
    assertThat(measure("RANK({each})"))
        .isEqualTo(new Correlated("RANK({each})", new Expression.Call("RANK", List.of(EACH))));
    assertThat(mistake("Row measure", "shares"))
        .isEqualTo(
            "Correlations C2: 'shares' is not what is correlated. It is: share; LQ; count; or a"
                + " formula with {each}");
    assertThat(mistake("Column measure", "RANK({each}"))
        .startsWith("Correlations C2: The formula 'RANK({each}' cannot be read");
    assertThat(RecipeReader.read(file("Row measure", "shares")).asFarAsRead().correlations())
        .extracting(CorrelationSpec::rowMeasure)
        .containsExactly(new Correlated("shares", EACH));
  }

  private static Correlated measure(String text) throws UnreadableFile {
    return read("Column measure", text).columnMeasure();
  }

  @Test
  void showsWhatItSaysAndNothingElse() throws UnreadableFile {
    assertThat(read("Show", "n; r").show()).containsExactly(Show.R, Show.N);
    assertThat(read("Show | Without", "r | Bury").show()).containsExactly(Show.R);
    assertThat(mistake("Show", "r; rr"))
        .startsWith("Correlations C2: 'rr' is not a word for Show; the nearest is 'r'");
  }

  @Test
  void showsByItselfWhatOtherCellsAskFor() throws UnreadableFile {
    CorrelationSpec spec =
        read("Without | Given", "e08000002; Bolton | jobs[All]; jobs[All] - jobs[Men]");
    assertThat(spec.show()).contains(Show.WITHOUT, Show.PARTIAL, Show.SPEARMAN);
    assertThat(spec.without()).containsExactly("e08000002", "Bolton");
    assertThat(spec.given())
        .extracting(Correlated::words)
        .containsExactly("jobs[All]", "jobs[All] - jobs[Men]");
    assertThat(read("Without", "Bury").show()).doesNotContain(Show.PARTIAL);
    assertThat(read("Given", "jobs[All]").show()).doesNotContain(Show.WITHOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "without, 'Show has ''without'', so Without must name the areas to leave out'",
    "partial, 'Show has ''partial'', so Given must name the columns to hold alike, as formulas'"
  })
  void whatIsShownNeedsItsCell(String show, String said) throws UnreadableFile {
    assertThat(mistake("Show", "r; " + show)).isEqualTo("Correlations C2: " + said);
  }

  @Test
  void readsWeights() throws UnreadableFile {
    assertThat(read("Weights", "jobs[All]").weights())
        .hasValueSatisfying(weights -> assertThat(weights.words()).isEqualTo("jobs[All]"));
    assertThat(mistake("Weights", "jobs[All"))
        .startsWith("Correlations C2: The formula 'jobs[All' cannot be read");
    assertThat(mistake("Given | Show", "1 + | r; partial"))
        .startsWith("Correlations C2: The formula '1 +' cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Columns | level | There is no list 'level'; the nearest is 'levels'",
        "Without | Burry | There is no place 'Burry'; the nearest is 'Bury'",
        "Adjust | Hlom | 'Hlom' is not a word for Adjust; the nearest is 'Holm'",
        "Note | note 2 | There is no note 'note 2' on the sheet Notes",
      })
  void saysWhatIsNotThere(String heading, String cell, String said) throws UnreadableFile {
    assertThat(mistake(heading, cell)).startsWith("Correlations C2: " + said);
  }

  @Test
  void rowsAreAList() throws UnreadableFile {
    FakeFile file =
        file("Title", "").sheet("Correlations", "Table | Rows | Columns", "P | sectrs | levels");
    assertThat(Mistakes.in(file))
        .containsExactly("Correlations B2: There is no list 'sectrs'; the nearest is 'sectors'");
  }
}
