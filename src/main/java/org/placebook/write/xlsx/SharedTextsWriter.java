package org.placebook.write.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.write.part.CellText;
import org.placebook.write.part.XmlBytes;

/**
 * The workbook's shared strings. There is room for so many different texts; those that come later
 * stand in their cells, so that memory does not grow with the number of rows.
 */
final class SharedTextsWriter {
  private static final int ROOM = 100_000;
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final int room;
  private long uses;

  /**
   * The texts that are shared at a time.
   *
   * @param texts in the order of their numbers
   * @param uses how many cells show them
   */
  record Held(List<String> texts, long uses) {}

  private SharedTextsWriter(int room) {
    this.room = room;
  }

  /** As many texts as there is room for. */
  static SharedTextsWriter withRoom() {
    return new SharedTextsWriter(ROOM);
  }

  /** All texts stand in their cells. */
  static SharedTextsWriter withoutRoom() {
    return new SharedTextsWriter(0);
  }

  /** The number of a text from 0, or {@link #NONE} if it is to stand in its cell. */
  int number(String text) {
    Integer known = numbers.get(text);
    if (known == null) {
      if (numbers.size() == room) {
        return NONE;
      }
      known = numbers.size();
      numbers.put(text, known);
    }
    uses++;
    return known;
  }

  /** What is shared so far. */
  Held held() {
    return new Held(List.copyOf(numbers.keySet()), uses);
  }

  /** Shares what another workbook shares, whose first texts are those of this one. */
  void become(Held other) {
    other.texts().forEach(text -> numbers.putIfAbsent(text, numbers.size()));
    uses = other.uses();
  }

  void write(XmlBytes xml) throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .markup("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
        .number(uses)
        .markup("\" uniqueCount=\"")
        .number((long) numbers.size())
        .markup("\">");
    for (String text : numbers.keySet()) {
      xml.markup(CellText.needsPreserving(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>");
      xml.cellText(text).markup("</t></si>");
    }
    xml.markup("</sst>").flush();
  }
}
