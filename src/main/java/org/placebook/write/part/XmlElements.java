package org.placebook.write.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML element by element. Names are escaped too: those of a template may not be ASCII. */
public final class XmlElements {
  private final XmlBytes bytes;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a part; the stream stays open. */
  public XmlElements(OutputStream stream) throws IOException {
    bytes = new XmlBytes(stream);
    bytes.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element. */
  public XmlElements open(String name) throws IOException {
    endTag();
    bytes.markup("<").text(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element just opened. */
  public XmlElements with(String name, String value) throws IOException {
    bytes.markup(" ").text(name).markup("=\"").attribute(value).markup("\"");
    return this;
  }

  /** A number as an attribute. */
  public XmlElements with(String name, int value) throws IOException {
    return with(name, Integer.toString(value));
  }

  /** Text within the open element. */
  public XmlElements text(String text) throws IOException {
    endTag();
    bytes.text(text);
    return this;
  }

  /** Closes the innermost element. */
  public XmlElements close() throws IOException {
    String name = open.pop();
    if (inTag) {
      bytes.markup("/>");
      inTag = false;
    } else {
      bytes.markup("</").text(name).markup(">");
    }
    return this;
  }

  /** An element that holds a text only. */
  public XmlElements element(String name, String text) throws IOException {
    return open(name).text(text).close();
  }

  /** An element that says all by its attribute {@code val}, as drawings have many. */
  public XmlElements value(String name, String value) throws IOException {
    return open(name).with("val", value).close();
  }

  /** Likewise of a number. */
  public XmlElements value(String name, int value) throws IOException {
    return value(name, Integer.toString(value));
  }

  /** The open element's content as bytes, for rows: they are too many to write by elements. */
  public XmlBytes content() throws IOException {
    endTag();
    return bytes;
  }

  /** Closes whatever is open and hands all bytes on. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    bytes.flush();
  }

  private void endTag() throws IOException {
    if (inTag) {
      bytes.markup(">");
      inTag = false;
    }
  }
}
