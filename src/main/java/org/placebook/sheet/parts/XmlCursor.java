package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placebook.table.Superscripts;

/**
 * Walks through an XML part, by local names only: the Transitional and the Strict form of a
 * workbook differ in their namespaces alone. No DOCTYPE, no entity but the five of XML.
 */
public final class XmlCursor implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final InputStream bytes;
  private int event = XMLStreamConstants.START_DOCUMENT;

  private XmlCursor(XMLStreamReader reader, InputStream bytes) {
    this.reader = reader;
    this.bytes = bytes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Without a reporter the JDK prints faults on the error stream, besides throwing them.
    factory.setXMLReporter((message, type, related, place) -> {});
    return factory;
  }

  /** Starts before the root; closing the cursor closes the bytes. */
  public static XmlCursor open(InputStream bytes) throws IOException {
    try {
      return new XmlCursor(FACTORY.createXMLStreamReader(XmlDecoding.of(bytes)), bytes);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      bytes.close();
      throw fault(e);
    }
  }

  /** Goes to the next start, end or text; false at the end of the part. */
  public boolean advance() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader answers some broken input with runtime exceptions of several kinds.
      throw fault(e);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Refused(
          "The file declares entities of its own (DOCTYPE), which no workbook needs and attacks"
              + " use. Ask its sender for a file saved by Excel.");
    }
    return true;
  }

  /** Goes to the next start of an element; false at the end of the part. */
  public boolean nextStart() throws IOException {
    while (advance()) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  public boolean isEnd(String name) {
    return isEnd() && reader.getLocalName().equals(name);
  }

  /** The local name of the element that starts or ends here. */
  public String name() {
    return reader.getLocalName();
  }

  /** Whether the element that starts here has an attribute of this local name. */
  public boolean has(String attribute) {
    return reader.getAttributeValue(null, attribute) != null;
  }

  /** An attribute by local name, or empty. */
  public String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** A whole number in an attribute, or the other. */
  public int integer(String name, int otherwise) throws Refused {
    String value = attribute(name).strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Refused.damaged("'" + value + "' stands where a whole number must (" + name + ")");
    }
  }

  /** A truth value in an attribute, written 1, 0, true, false, on or off; absent is the other. */
  public boolean flag(String name, boolean otherwise) {
    return switch (attribute(name)) {
      case "1", "true", "on" -> true;
      case "0", "false", "off" -> false;
      default -> otherwise;
    };
  }

  /** All text up to the end of the element that starts here. */
  public String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      step();
      if (isStart()) {
        depth++;
      } else if (isEnd()) {
        depth--;
      } else {
        appendText(text);
      }
    }
    return text.toString();
  }

  /** Goes to the end of the element that starts here. */
  public void skip() throws IOException {
    for (int depth = 1; depth > 0; ) {
      step();
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  /**
   * The text of a shared or inline string that starts here: its runs joined, the phonetic guides of
   * East Asian texts left out, superscripts as characters.
   */
  public String richText() throws IOException {
    StringBuilder text = new StringBuilder();
    int phonetic = 0;
    int inText = 0;
    int start = 0;
    boolean raised = false;
    for (int depth = 1; depth > 0; ) {
      step();
      int change = isStart() ? 1 : isEnd() ? -1 : 0;
      depth += change;
      if (change == 0) {
        if (inText > 0 && phonetic == 0) {
          appendText(text);
        }
      } else if (name().equals("rPh")) {
        phonetic += change;
      } else if (name().equals("t")) {
        inText += change;
        if (isEnd() && raised) {
          text.replace(start, text.length(), Superscripts.raise(text.substring(start)));
        }
        raised &= isStart();
        start = text.length();
      } else if (isStart() && name().equals("vertAlign")) {
        raised = attribute("val").equals("superscript");
      }
    }
    return Escapes.decode(text.toString());
  }

  /** Goes on; a part that ends here is damaged. */
  public void step() throws IOException {
    if (!advance()) {
      throw Refused.damaged("a part ends in the middle of an element");
    }
  }

  /** Adds the characters that stand here. */
  public void appendText(StringBuilder text) {
    switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(reader.getText());
      default -> {}
    }
  }

  private static IOException fault(Exception e) {
    Throwable cause = e instanceof XMLStreamException x ? x.getNestedException() : e;
    if (cause instanceof CharacterCodingException) {
      return Refused.damaged("a part holds bytes that are no text in its encoding");
    }
    if (cause instanceof IOException io) {
      return io;
    }
    return e instanceof NoSuchElementException
        ? new IOException("a part ends too early", e)
        : new IOException("the XML of a part is garbled", e);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
