package org.placebook.sheet.features;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.OutOfOrdinary;
import org.placebook.sheet.xlsx.ScanBuffer;

/** Finds the shared strings that hold superscript or subscript characters. */
final class FeaturesTexts {
  private static final byte[] TABLE = ScanBuffer.ascii("<sst");
  private static final byte[] RAISED = ScanBuffer.ascii("vertAlign");

  private FeaturesTexts() {}

  /** The raised or lowered characters of such strings, by the string's index. */
  static Map<Integer, String> raised(ZipPackage zip, List<PartLink> links) throws IOException {
    Map<Integer, String> raised = new HashMap<>();
    var part = PartLink.first(links, "sharedStrings").filter(l -> zip.has(l.target()));
    if (part.isPresent() && mayHold(zip, part.get().target())) {
      try (XmlCursor xml = XmlCursor.open(zip.open(part.get().target()))) {
        int index = 0;
        while (xml.nextStart()) {
          if (xml.name().equals("si")) {
            String found = ofString(xml, "si");
            if (!found.isBlank()) {
              raised.put(index, found);
            }
            index++;
          }
        }
      }
    }
    return raised;
  }

  /** Nearly all workbooks have none, which the bytes tell sooner than the XML. */
  private static boolean mayHold(ZipPackage zip, String part) throws IOException {
    try (InputStream bytes = zip.open(part)) {
      ScanBuffer in = new ScanBuffer(bytes);
      in.passHead(TABLE);
      return in.holds(RAISED);
    } catch (OutOfOrdinary e) {
      return true;
    }
  }

  /** Reads a string up to its end and gives what of it is raised or lowered. */
  static String ofString(XmlCursor xml, String element) throws IOException {
    StringBuilder raised = new StringBuilder();
    boolean inRaised = false;
    while (xml.advance() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "r" -> inRaised = false;
          case "vertAlign" -> inRaised = !xml.attribute("val").equals("baseline");
          case "t" -> {
            String text = xml.text();
            raised.append(inRaised ? text : "");
          }
          default -> {}
        }
      }
    }
    return raised.toString();
  }
}
