package org.placebook.sheet.features;

import java.io.IOException;
import java.util.Optional;
import org.placebook.sheet.ConditionalLook;
import org.placebook.sheet.Range;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.xlsx.XlsxStyles;

/** Reads one block of conditional formats. */
final class FeaturesConditional {
  private final FeaturesOfSheet sheet;
  private final XlsxStyles styles;

  FeaturesConditional(FeaturesOfSheet sheet, XlsxStyles styles) {
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
          case "colorScale" -> sheet.conditionalLooks.add(scale(range, false));
          // A bar tells by its length, whatever its colour.
          case "dataBar" -> sheet.conditionalLooks.add(scale(range, true));
          default -> {}
        }
      }
    }
  }

  private static ConditionalLook scale(Range range, boolean otherSignal) {
    return new ConditionalLook(range, Optional.empty(), Optional.empty(), otherSignal, true);
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
