package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.table.Table;

/**
 * A table and what is to be said of it.
 *
 * @param parts the columns whose shares are worked out; empty for none
 * @param said what the claim begins with or holds
 */
record PartsCase(String name, Table table, String parts, String said) {
  /** What the claim says where nothing is taken. */
  static final String NOT = "Not taken as parts of a whole, since ";

  /** What the claim says where a whole is wanting. */
  static final String NO_TOTAL = NOT + "there is no total column";

  /** What the claim says where figures may be either. */
  static final String NOTHING_TELLS = "nothing tells whether their figures are counts or rates";

  /** Three areas of three counts. */
  static final double[][] THREE = {r(911, 930, 942), r(805, 799, 820), r(401, 412, 399)};

  /** Three areas of two counts and their sum. */
  static final double[][] SUMS = {r(230, 170, 400), r(340, 160, 500), r(345, 155, 500)};

  static double[] r(double... figures) {
    return figures;
  }

  @Override
  public String toString() {
    return name;
  }

  static PartsCase plain(
      String name, String title, String headings, String parts, String said, double[]... rows) {
    FakeTable table = new FakeTable("f.xlsx", headings.split(";")).title(title);
    for (int i = 0; i < rows.length; i++) {
      table.row("", "Area " + (i + 1), rows[i]);
    }
    return new PartsCase(name, table.table(), parts, said);
  }

  /** The same with a row of England at the end. */
  static PartsCase withEngland(
      String name, String title, String headings, String parts, String said, double[]... rows) {
    FakeTable table = new FakeTable("f.xlsx", headings.split(";")).title(title);
    for (int i = 0; i < rows.length - 1; i++) {
      table.row("E0600000" + (i + 1), "Area " + (i + 1), rows[i]);
    }
    table.row("E92000001", "England", rows[rows.length - 1]);
    return new PartsCase(name, table.table(), parts, said);
  }

  /** Only what is proved is taken, and the draft is a recipe that fits its table. */
  void check() {
    Draft draft = Drafts.of(table).orElseThrow();
    RecipeResult read = draft.recipe();
    assertThat(read.findings()).isEmpty();
    Recipe recipe = read.recipe().orElseThrow();
    List<String> formulas =
        recipe.tables().stream()
            .flatMap(made -> made.columns().stream())
            .map(ColumnSpec::formulaText)
            .toList();
    assertThat(draft.claim().message()).contains(said);
    if (parts.isEmpty()) {
      assertThat(formulas)
          .contains("RANK({each})")
          .noneMatch(f -> f.contains("SHARE") || f.contains("LQ") || f.contains("LARGEST"));
      assertThat(draft.claim().message())
          .startsWith(NOT)
          .endsWith("write in Total: sum of columns");
    } else {
      assertThat(formulas).contains("SHARE({each})");
      assertThat(recipe.lists().get(0).labels().orElseThrow())
          .containsExactlyElementsOf(Arrays.stream(parts.split("; ")).collect(Collectors.toList()));
    }
    assertThat(InputMatcher.match(recipe, List.of(draft.table())).isComplete()).isTrue();
  }
}
