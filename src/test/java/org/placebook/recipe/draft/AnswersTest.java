package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an analyst has answered so far. */
class AnswersTest {

  @Test
  void growByWordsUnderAHeadingInTheirOrder() {
    Answers answers =
        Answers.NONE.and("Keep", "Sex = All").and("Total", "All").and("Keep", "Age = 16+");
    assertThat(answers.to("Keep")).containsExactly("Sex = All", "Age = 16+");
    assertThat(answers.to("Total")).containsExactly("All");
    assertThat(answers.to("Values")).isEmpty();
    assertThat(answers.words().keySet()).containsExactly("Keep", "Total");
    assertThat(answers.has("Keep", "Age = 16+")).isTrue();
    assertThat(answers.has("Total", "Age = 16+")).isFalse();
    assertThat(Answers.NONE.words()).isEmpty();
  }

  @Test
  void sayNothingByEmptyWordsAndNothingTwice() {
    assertThat(Answers.NONE.and("Keep", "")).isEqualTo(Answers.NONE);
    Answers once = Answers.NONE.and("Keep", "Sex = All");
    assertThat(once.and("Keep", "Sex = All")).isEqualTo(once);
  }

  @Test
  void areNotChangedFromOutside() {
    List<String> said = new ArrayList<>(List.of("All"));
    Answers answers = new Answers(Map.of("Total", said));
    said.clear();
    assertThat(answers.to("Total")).containsExactly("All");
    assertThatThrownBy(() -> answers.words().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
