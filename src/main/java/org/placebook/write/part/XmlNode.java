package org.placebook.write.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a small XML part, to be changed and written again. It holds either elements or a
 * text; comments are dropped. Two are equal if they would be written alike.
 */
public final class XmlNode {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private String text = "";

  public XmlNode(String name) {
    this.name = name;
  }

  /**
   * Reads a part.
   *
   * @param main the namespaces whose elements are named without a prefix, whatever the part's own
   *     is; the root then declares the first of them
   * @throws IOException if it is no XML, or has a document type
   */
  public static XmlNode read(byte[] part, List<String> main) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root is passed over.
      }
      XmlNode root = element(reader, main);
      root.attributes.put("xmlns", main.get(0));
      return root;
    } catch (XMLStreamException e) {
      throw new IOException("A part of a workbook is no XML: " + e.getMessage(), e);
    }
  }

  private static XmlNode element(XMLStreamReader reader, List<String> main)
      throws XMLStreamException {
    String prefix = main.contains(reader.getNamespaceURI()) ? "" : reader.getPrefix();
    XmlNode node = new XmlNode(qualified(prefix, reader.getLocalName()));
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      if (!main.contains(reader.getNamespaceURI(i))) {
        String declared = reader.getNamespacePrefix(i);
        node.with(declared == null ? "xmlns" : "xmlns:" + declared, reader.getNamespaceURI(i));
      }
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
      node.with(name, reader.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; ) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        node.add(element(reader, main));
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(reader.getText());
      }
      event = reader.next();
    }
    node.text = node.children.isEmpty() ? text.toString() : "";
    return node;
  }

  private static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  public String name() {
    return name;
  }

  public List<XmlNode> children() {
    return children;
  }

  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  /** A whole number; the default where there is none. */
  public int number(String key, int standard) {
    return attribute(key)
        .filter(value -> WHOLE.matcher(value).matches())
        .map(Integer::valueOf)
        .orElse(standard);
  }

  public XmlNode with(String key, String value) {
    attributes.put(key, value);
    return this;
  }

  public XmlNode with(String key, int value) {
    return with(key, Integer.toString(value));
  }

  public XmlNode add(XmlNode child) {
    children.add(child);
    return this;
  }

  public Optional<XmlNode> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  public XmlNode copy() {
    XmlNode copy = new XmlNode(name);
    copy.attributes.putAll(attributes);
    children.forEach(child -> copy.children.add(child.copy()));
    copy.text = text;
    return copy;
  }

  public void write(XmlElements xml) throws IOException {
    xml.open(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.with(attribute.getKey(), attribute.getValue());
    }
    if (!text.isEmpty()) {
      xml.text(text);
    }
    for (XmlNode child : children) {
      child.write(xml);
    }
    xml.close();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof XmlNode node
        && name.equals(node.name)
        && attributes.equals(node.attributes)
        && children.equals(node.children)
        && text.equals(node.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, attributes, children, text);
  }
}
