package org.placebook.sheet;

import java.io.IOException;
import java.util.Optional;

/** Reads one block of conditional formats. */
final class FeaturesConditional {
  private final FeaturesOfSheet sheet;
  private final FeaturesStyles styles;

  FeaturesConditional(FeaturesOfSheet sheet, FeaturesStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Reads the block that starts at the cursor. */
  void read(XmlCursor xml) throws IOException {
    String[] ranges = xml.attribute("sqref").strip().split("\\s+", -1);
    if (ranges[0].isEmpty()) {
      return;
    }
    Range range = Address.range(ranges[0]);
    while (xml.advance() && !xml.isEnd("conditionalFormatting")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "cfRule" -> rule(xml, range);
          case "colorScale", "dataBar" ->
              sheet.conditionalLooks.add(
                  new ConditionalLook(range, Optional.empty(), Optional.empty(), false, true));
          default -> {}
        }
      }
    }
  }

  private void rule(XmlCursor xml, Range range) throws Refused {
    styles
        .differential(xml.integer("dxfId", -1))
        .ifPresent(
            look ->
                sheet.conditionalLooks.add(
                    new ConditionalLook(
                        range, look.ink(), look.fill(), look.otherSignal(), false)));
  }
}
