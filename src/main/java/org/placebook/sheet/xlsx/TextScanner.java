package org.placebook.sheet.xlsx;

import org.placebook.sheet.parts.Escapes;
import org.placebook.table.Superscripts;

/** Reads character data and inline strings. */
final class TextScanner {
  private static final int LONGEST_ENTITY = 8;
  private static final String SUPERSCRIPT = "superscript";
  private static final byte[] PHONETIC = ScanBuffer.ascii("<rPh");
  private static final byte[] END_TEXT = ScanBuffer.ascii("</t");
  private static final byte[] POSITION = ScanBuffer.ascii("<vertAlign");
  private static final byte[] END_PHONETIC = ScanBuffer.ascii("</rPh");

  private final ScanBuffer in;
  private final byte[] bytes;
  private final TagScanner tags;
  private boolean positioned;

  TextScanner(ScanBuffer in, TagScanner tags) {
    this.in = in;
    this.bytes = in.bytes;
    this.tags = tags;
  }

  /** Passes by the text up to the next tag. */
  private void skip() throws OutOfOrdinary {
    int at = in.at;
    while (bytes[at] != '<') {
      check(bytes[at]);
      at++;
    }
    in.at = at;
  }

  /** The text up to the next tag, its entities resolved. */
  String plain() throws OutOfOrdinary {
    int from = in.at;
    int at = from;
    boolean entities = false;
    while (bytes[at] != '<') {
      check(bytes[at]);
      entities |= bytes[at] == '&';
      at++;
    }
    in.at = at;
    String raw = in.text(from, at);
    return entities ? resolve(raw) : raw;
  }

  /** Refuses what XML forbids or changes on reading: control characters and carriage returns. */
  private static void check(byte b) throws OutOfOrdinary {
    if (b >= 0 && b < ' ' && b != '\n' && b != '\t') {
      throw new OutOfOrdinary("a control character");
    }
  }

  /**
   * The text of a string of one or more runs, phonetic guides left out, superscripts as characters,
   * up to and with its end tag.
   */
  String rich(byte[] end) throws OutOfOrdinary {
    String text = "";
    int phonetic = 0;
    boolean raised = false;
    positioned = false;
    while (true) {
      skip();
      if (in.startsWith(END_PHONETIC)) {
        phonetic--;
        tags.end(END_PHONETIC);
      } else if (in.startsWith(end)) {
        tags.end(end);
        return Escapes.decode(text);
      } else {
        boolean isText = isText();
        boolean isPhonetic = in.startsWith(PHONETIC);
        boolean isPosition = in.startsWith(POSITION);
        int start = in.at;
        in.at++;
        tags.skipName();
        tags.attributes();
        positioned |= isPosition;
        raised |= isPosition && in.text(start, in.at).contains(SUPERSCRIPT);
        phonetic += isPhonetic && !tags.isEmptyElement() ? 1 : 0;
        if (isText && !tags.isEmptyElement()) {
          String run = raised ? Superscripts.raise(plain()) : plain();
          raised = false;
          text = phonetic > 0 ? text : text.isEmpty() ? run : text.concat(run);
          tags.end(END_TEXT);
        }
      }
    }
  }

  /** Whether the last string of runs had any above or below the line. */
  boolean isRaised() {
    return positioned;
  }

  /** Whether an element {@code t} starts here. */
  private boolean isText() {
    byte behind = bytes[in.at + 2];
    return bytes[in.at + 1] == 't' && (behind == '>' || behind == ' ' || behind == '/');
  }

  private static String resolve(String raw) throws OutOfOrdinary {
    StringBuilder text = new StringBuilder(raw.length());
    int done = 0;
    for (int start = raw.indexOf('&'); start >= 0; start = raw.indexOf('&', done)) {
      int end = raw.indexOf(';', start);
      if (end < 0 || end - start > LONGEST_ENTITY) {
        throw new OutOfOrdinary("an entity");
      }
      text.append(raw, done, start).append(character(raw.substring(start + 1, end)));
      done = end + 1;
    }
    return text.append(raw, done, raw.length()).toString();
  }

  private static char character(String entity) throws OutOfOrdinary {
    return switch (entity) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "#10" -> '\n';
      case "#13" -> '\r';
      default -> throw new OutOfOrdinary("the entity " + entity);
    };
  }
}
