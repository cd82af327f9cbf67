package org.placebook.book.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.book.table.DerivedTable.RowLabels;

/** Columns of names are there for what the rows have. */
class LabelKindTest {
  private static final RowLabels WITH_CODE = new RowLabels("E92000001", "England", "", false);
  private static final RowLabels WITHOUT = new RowLabels("", "Oldtown", "Upper county", true);

  @Test
  void leavesCodesOutWhereNoRowHasOne() {
    assertThat(LabelKind.ofAreas(List.of(WITHOUT), true, false))
        .containsExactly(LabelKind.NAME, LabelKind.GROUP);
    assertThat(LabelKind.ofAreas(List.of(WITHOUT), false, false)).containsExactly(LabelKind.NAME);
  }

  @Test
  void showsCodesWhereOneRowHasOne() {
    assertThat(LabelKind.ofAreas(List.of(WITHOUT, WITH_CODE), false, false))
        .containsExactly(LabelKind.CODE, LabelKind.NAME);
  }

  @Test
  void marksOurAreasWhereThereAreAny() {
    assertThat(LabelKind.ofAreas(List.of(WITHOUT), false, true))
        .containsExactly(LabelKind.NAME, LabelKind.OURS);
    assertThat(LabelKind.OURS.shown(WITHOUT)).isEqualTo("yes");
    assertThat(LabelKind.OURS.shown(WITH_CODE)).isEqualTo("no");
  }

  @Test
  void saysWhereARowHasNone() {
    assertThat(LabelKind.CODE.shown(WITHOUT)).isEqualTo("[z]");
    assertThat(LabelKind.GROUP.shown(WITH_CODE)).isEqualTo("[z]");
    assertThat(LabelKind.PLACE.shown(WITHOUT)).isEqualTo("Oldtown");
  }
}
