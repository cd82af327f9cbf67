package org.placebook.own;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;
import org.placebook.write.part.XmlElements;
import org.placebook.write.part.XmlNode;
import org.placebook.write.plan.TemplateStyles;

/** Puts the formats that added sheets have behind those of the workbook, section by section. */
final class GuestStyles {
  /** The sections that are added to, in the order that the format asks for. */
  private static final List<String> SECTIONS =
      List.of(
          "numFmts",
          "fonts",
          "fills",
          "borders",
          "cellStyleXfs",
          "cellXfs",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "colors",
          "extLst");

  private static final List<String> MAIN =
      List.of(TemplateStyles.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private final String text;
  private final Splice splice;
  private final Map<String, String> added;
  private final Map<String, Integer> counts = new HashMap<>();
  private String prefix = "";

  private GuestStyles(String text, Map<String, String> added) {
    this.text = text;
    this.splice = new Splice(text);
    this.added = added;
  }

  /**
   * What makes the workbook's styles those that its sheets and the added ones have together.
   *
   * @param text the workbook's styles
   * @param own the same as they are stored
   * @param all the styles that the added sheets were written with: the workbook's and more
   */
  static Splice of(String text, byte[] own, byte[] all) throws IOException {
    XmlNode before = XmlNode.read(own, MAIN);
    XmlNode after = XmlNode.read(all, MAIN);
    Map<String, String> added = new HashMap<>();
    GuestStyles styles = new GuestStyles(text, added);
    for (XmlNode section : after.children()) {
      int known = before.child(section.name()).map(s -> s.children().size()).orElse(0);
      List<XmlNode> more = section.children().subList(known, section.children().size());
      if (SECTIONS.contains(section.name()) && !more.isEmpty()) {
        added.put(section.name(), written(more));
        styles.counts.put(section.name(), section.children().size());
      }
    }
    return styles.spliced();
  }

  private static String written(List<XmlNode> nodes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlElements xml = new XmlElements(bytes);
    xml.open("s");
    for (XmlNode node : nodes) {
      node.write(xml);
    }
    xml.finish();
    String whole = bytes.toString(StandardCharsets.UTF_8);
    return whole.substring(whole.indexOf("<s>") + 3, whole.lastIndexOf("</s>"));
  }

  private Splice spliced() {
    Tags tags = new Tags(text);
    int depth = 0;
    while (tags.next()) {
      boolean isEnd = tags.tag().startsWith("</");
      depth -= isEnd ? 1 : 0;
      if (depth == 0) {
        prefix = tags.prefix();
      }
      if (depth == 0 && isEnd) {
        absentBefore(SECTIONS.size(), tags.start());
      } else if (depth == 1) {
        section(tags, isEnd);
      }
      depth += isEnd || tags.isEmpty() ? 0 : 1;
    }
    return splice;
  }

  private void section(Tags tags, boolean isEnd) {
    if (!isEnd) {
      absentBefore(SECTIONS.indexOf(tags.name()), tags.start());
    }
    Optional<String> more = Optional.ofNullable(added.get(tags.name()));
    if (more.isEmpty()) {
      return;
    }
    if (tags.isEmpty()) {
      splice.replace(tags.start(), tags.end(), whole(tags.name(), more.get()));
    } else if (isEnd) {
      splice.insert(tags.start(), prefixed(more.get()));
    } else {
      tags.place("count")
          .ifPresent(
              at -> splice.replace(at.valueStart(), at.valueEnd(), "" + counts.get(tags.name())));
      return;
    }
    added.remove(tags.name());
  }

  /** Sections that the workbook lacks go before the next that it has. */
  private void absentBefore(int place, int at) {
    StringBuilder absent = new StringBuilder();
    for (String section : SECTIONS.subList(0, Math.max(0, place))) {
      Optional<String> more = Optional.ofNullable(added.remove(section));
      more.ifPresent(xml -> absent.append(whole(section, xml)));
    }
    if (!absent.isEmpty()) {
      splice.insert(at, absent.toString());
    }
  }

  private String whole(String section, String entries) {
    return "<%1$s%2$s count=\"%3$d\">%4$s</%1$s%2$s>"
        .formatted(prefix, section, counts.get(section), prefixed(entries));
  }

  private String prefixed(String xml) {
    return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?!\\w+:)", "<$1" + prefix);
  }
}
