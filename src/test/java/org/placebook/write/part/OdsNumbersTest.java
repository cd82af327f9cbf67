package org.placebook.write.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Formats of Excel as styles of an OpenDocument spreadsheet. */
class OdsNumbersTest {
  /** A gap shows its sign, and none where there is no gap. */
  @Test
  void signsHaveStylesOfTheirOwn() throws Exception {
    OdsNumbers numbers = new OdsNumbers();
    assertThat(numbers.name("+#,##0.0;-#,##0.0;0.0")).contains("N100");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlElements xml = new XmlElements(out);
    numbers.write(xml.open("styles"));
    xml.close().finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("style:name=\"N100P0\"><number:text>\\+</number:text>")
        .containsPattern("style:name=\"N100P1\"><number:text>-</number:text>")
        .contains(
            "style:condition=\"value()&gt;0\" style:apply-style-name=\"N100P0\"",
            "style:condition=\"value()&lt;0\" style:apply-style-name=\"N100P1\"");
  }
}
