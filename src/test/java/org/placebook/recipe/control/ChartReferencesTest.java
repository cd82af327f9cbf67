package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.word.ChartKind;
import org.placebook.sheet.UnreadableFile;

/** Rows of Charts that cannot be drawn are refused, each with its cell and what would do. */
class ChartReferencesTest {
  @Test
  void saysWhichColumnsOfFiguresThereAre() throws UnreadableFile {
    assertThat(read("Shares|ranked bar|").findings().get(0).message())
        .endsWith("under Of; there are: {each} (%); Jobs");
  }

  @Test
  void readsWhatIsAsked() throws UnreadableFile {
    ChartSpec chart = read("Profile|Pyramid||Men|Women|Area name").asFarAsRead().charts().get(0);
    assertThat(chart.table()).isEqualTo("Profile");
    assertThat(chart.kind()).isEqualTo(ChartKind.PYRAMID);
    assertThat(chart.x()).isEqualTo("Men");
    assertThat(chart.y()).isEqualTo("Women");
    assertThat(chart.label()).isEqualTo("Area name");
    assertThat(read("Shares|pie|Jobs").asFarAsRead().charts()).isEmpty();
  }

  private static RecipeResult read(String chart) throws UnreadableFile {
    return RecipeReader.read(
        new FakeFile()
            .sheet("Inputs", "Input | Look for", "jobs | jobs")
            .sheet(
                "Lists",
                "List | Input | Column",
                "sectors | jobs | Retail",
                "sectors | jobs | Farming")
            .sheet(
                "Tables",
                "Table | Rows | Area",
                "Shares | areas |",
                "Profile | sectors | each area")
            .sheet(
                "Columns",
                "Table | Heading | Formula | For each | Format",
                "Shares | {each} (%) | SHARE({each}) | sectors | percent 1",
                "Shares | Jobs | TOTAL(jobs[Retail]) | | whole",
                "Shares | Largest | LARGEST(sectors) | | text",
                "Shares | Same | [Jobs] > 1 | | text",
                "Shares | Words | \"all\" | | text",
                "Profile | Men | jobs[{each}] | | whole",
                "Profile | Women | jobs[{each}] | | whole")
            .sheet("Correlations", "Table | Rows", "Pairs | sectors")
            .sheet("Charts", "Table | Kind | Of | X | Y | Label", chart));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "Shares|rankd bar|Jobs => B2 => the nearest is 'ranked bar'",
        "Share|ranked bar|Jobs => A2 => the nearest is 'Shares'",
        "Shares|ranked bar|Jbos => C2 => the nearest is 'Jobs'",
        "Shares|ranked bar|| => A2 => needs the heading of a column of 'Shares' under Of",
        "Shares|ranked bar|sectors => C2 => choose heat map or small multiples",
        "Shares|ranked bar|Largest => C2 => holds words, and a chart needs figures",
        "Shares|scatter||Retail (%)|Largest => E2 => holds words",
        "Shares|scatter||Retail (%)| => A2 => under Y",
        "Shares|scatter||Retial (%)|Jobs => D2 => the nearest is 'Retail (%)'",
        "Shares|scatter||Profiel[Men]|Jobs => D2 => the nearest is 'Profile'",
        "Shares|scatter||Profile[Mne]|Jobs => D2 => the nearest is 'Men'",
        "Shares|scatter||Jobs|Retail (%)|Nmae => F2 => no column 'Nmae'",
        "Shares|slope||Jobs|Largest => E2 => holds words",
        "Shares|heat map|Jobs => C2 => a heading with {each}",
        "Shares|small multiples|Jobs|Jobs => C2 => a heading with {each}",
        "Shares|small multiples|sectors => A2 => needs the heading of a column of 'Shares' under X",
        "Shares|small multiples||Jobs| => A2 => needs several columns of 'Shares' under Of",
        "Shares|line| => A2 => needs three or more columns of 'Shares' under Of",
        "Shares|line|Jobs; Retail (%) => C2 => for two periods choose slope",
        "Shares|line|Jobs; Retail (%); Largest => C2 => holds words",
        "Shares|line|Jobs; Retail (%); Mne => C2 => no column 'Mne'",
        "Shares|tile map|Largest => C2 => holds words, and a chart needs figures; there are: {each}"
            + " (%)",
        "Shares|ranked bar|Same => C2 => holds words, and a chart needs figures",
        "Shares|slope||Jobs|Words => E2 => holds words, and a chart needs figures",
        "Shares|pyramid||Jobs|Retail (%) => A2 => let Rows of 'Shares' be a list",
        "Pairs|heat map|sectors => B2 => is a heat map by itself",
        "Pairs|ranked bar|r => B2 => is of a table",
        "Pairs|scatter|all => C2 => write 'strong pairs' under Of",
        "Shares|scatter|strong pairs => A2 => correlation sheet",
      })
  void refuses(String chart, String cell, String said) throws UnreadableFile {
    RecipeResult result = read(chart);
    assertThat(result.recipe()).isEmpty();
    assertThat(result.findings()).hasSizeBetween(1, 2);
    assertThat(result.findings().get(0).place().toString())
        .isEqualTo("recipe.xlsx, sheet Charts, cell " + cell);
    assertThat(result.findings().get(0).message()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares|ranked bar|Retail (%)",
        "Shares|scatter||Retail (%)|Jobs|Area code",
        "Shares|scatter||Profile[Men]|Jobs",
        "Shares|slope||Jobs|Retail (%)",
        "Shares|heat map|sectors",
        "Shares|tile map|Jobs|||group",
        "Shares|line|sectors",
        "Shares|line|{each} (%)",
        "Shares|line|Jobs; Retail (%); Farming (%)",
        "Shares|small multiples|sectors|Profile[Men]",
        "Shares|heat map|{each} (%)",
        "Shares|small multiples||Jobs|{each} (%)",
        "Profile|pyramid||Men|Women",
        "Pairs|scatter|strong pairs",
      })
  void accepts(String chart) throws UnreadableFile {
    assertThat(read(chart).findings()).noneMatch(f -> f.message().contains("chart"));
    assertThat(read(chart).recipe()).isPresent();
  }
}
