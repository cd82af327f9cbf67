package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GatheredFindingsTest {
  @Test
  void saysTheSameOnce() {
    Place place = Place.file("recipe.xlsx");
    List<Finding> note = List.of(Finding.note(place, "one"));
    GatheredFindings findings = new GatheredFindings();
    findings.addAll(note);
    assertThat(findings.from(new WithFindings<>("made", note))).isEqualTo("made");
    findings.addAll(List.of(Finding.warning(place, "one")));
    assertThat(findings.all()).containsExactly(note.get(0), Finding.warning(place, "one"));
  }
}
