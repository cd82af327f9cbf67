package org.placebook.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.sheet.Limits;

class LimitSettingsTest {

  @Test
  void theCommandLineGoesBeforeTheEnvironment() {
    Limits limits =
        LimitSettings.of("cells=100M; unpacked=8G", Map.of("cells", "7", "parts", "3k")).limits();
    assertThat(limits).isEqualTo(new Limits(8L << 30, 3000, 7, Limits.DEFAULT.texts()));
  }

  @Test
  void nothingSetIsTheDefault() {
    assertThat(LimitSettings.of("", Map.of()).limits()).isEqualTo(Limits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "cells=many, no number such as",
    "cells=0, no number such as",
    "rows=5, there are: cells",
    "cells, no number such as",
  })
  void saysWhatIsWrong(String variable, String said) {
    assertThatThrownBy(() -> LimitSettings.of(variable, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }
}
