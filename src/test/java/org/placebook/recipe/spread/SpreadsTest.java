package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.Table;

class SpreadsTest {
  @TempDir private Path folder;

  private final Spreads spreads = new Spreads();
  private List<Table> ofSexes = List.of();
  private List<Table> ofYears = List.of();

  @BeforeEach
  void read() throws IOException {
    ofSexes = List.of(Asked.table(Asked.file(folder, "Sex,People", "Men,1#", "Women,2#")));
    ofYears =
        List.of(
            Asked.table(
                Asked.file(
                    folder,
                    "Year,Sex,People",
                    "2021,Men,1#",
                    "2021,Women,2#",
                    "2022,Men,3#",
                    "2022,Women,4#")));
  }

  private Spread of(List<Table> tables, String asked) {
    return spreads.of(Asked.input(asked), tables).orElseThrow();
  }

  /** As a recipe says more than its draft did: what is counted when, where there is one period. */
  @Test
  void whatComesToTheSameIsSpreadOnce() {
    Spread first = of(ofSexes, "Categories: Sex");
    assertThat(of(ofSexes, "Categories: Sex / Period: 2022 / Unit: VALUE")).isSameAs(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Categories: Sex / Period: 2021",
        "Categories: Sex / Period: 2022",
        "Categories: Sex / Keep: Year = 2022",
        "Categories: Year / Keep: Sex = Men",
        "Categories: Sex / Period: 2022 / Measure: People",
        "Categories: Year / Add up: Sex",
        "Categories: Year / Add up: Sex / Unit: VALUE",
        "Categories: Year / Keep: Sex = Children",
      })
  void whatIsAskedOtherwiseIsSpreadAnew(String asked) {
    of(ofYears, "Categories: Sex; Year");
    of(ofYears, "Categories: Year / Add up: Sex / Period: 2021");
    Spread made = of(ofYears, asked);
    Spread alone = Spread.of(Asked.input(asked), ofYears).orElseThrow();
    assertThat(made.kept()).isEqualTo(alone.kept());
    assertThat(made.findings()).isEqualTo(alone.findings());
    assertThat(made.table().isPresent()).isEqualTo(alone.table().isPresent());
    if (alone.table().isPresent()) {
      assertThat(Asked.headings(made)).isEqualTo(Asked.headings(alone));
      assertThat(made.table().get().figures().get(0).number(2))
          .isEqualTo(alone.table().get().figures().get(0).number(2));
    }
  }
}
