package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom a workbook is made: found by code, by name, or as all areas of a group. */
class OurAreasTest {
  private static final List<ScopeArea> SCOPE =
      List.of(
          area("E08000001", "Bolton", "Greater Manchester"),
          area("E08000012", "Liverpool", "Merseyside"),
          area("E08000002", "Bury", "Greater Manchester"),
          area("", "Merseyside", ""));

  private static ScopeArea area(String code, String name, String group) {
    return new ScopeArea(code, name, group, List.of());
  }

  private static OurAreas ours(String... called) {
    return OurAreas.among(SCOPE, List.of(called));
  }

  @Test
  void areFoundByCodeOrNameWhateverTheCase() {
    assertThat(ours("e08000012").areas()).containsExactly(1);
    assertThat(ours(" BURY ").areas()).containsExactly(2);
    assertThat(ours("Bury").unknown()).isEmpty();
  }

  @Test
  void areAllAreasOfAGroupThatIsNamed() {
    assertThat(ours("Greater Manchester").areas()).containsExactly(0, 2);
  }

  @Test
  void areTheAreaRatherThanTheGroupOfItsName() {
    assertThat(ours("Merseyside").areas()).containsExactly(3);
  }

  @Test
  void areEachOnceAndInTheOrderOfTheScope() {
    OurAreas ours = ours("Bury", "Bolton", "E08000002", "Greater Manchester");
    assertThat(ours.areas()).containsExactly(0, 2);
    assertThat(ours.has(0)).isTrue();
    assertThat(ours.has(1)).isFalse();
    assertThat(ours.isEmpty()).isFalse();
  }

  @Test
  void areToldWhereTheyAreNotInScopeWithTheNearest() {
    OurAreas ours = ours("Bolten", "Bury", "E08000003");
    assertThat(ours.areas()).containsExactly(2);
    assertThat(ours.unknown()).hasSize(2);
    assertThat(ours.unknown().get(0))
        .startsWith("Our area 'Bolten' is none of the 4 areas compared; the nearest is 'Bolton'");
    assertThat(ours.unknown().get(1)).contains("'E08000003'", "the nearest is 'E0800000");
  }

  @Test
  void areNoneWhereNoneAreCalledSo() {
    assertThat(ours().isEmpty()).isTrue();
    assertThat(ours()).isEqualTo(OurAreas.NONE);
    assertThat(ours("Atlantis").isEmpty()).isTrue();
  }
}
