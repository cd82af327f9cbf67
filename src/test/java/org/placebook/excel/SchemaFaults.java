package org.placebook.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Element;

/**
 * Elements and attributes that the schemas of the format do not allow, or not in that order. The
 * schemas that POI has take what a font holds in any order; Excel and Microsoft's validator do not.
 */
final class SchemaFaults {
  private static final List<String> FONT =
      List.of(
          "b",
          "i",
          "strike",
          "condense",
          "extend",
          "outline",
          "shadow",
          "u",
          "vertAlign",
          "sz",
          "color",
          "name",
          "family",
          "charset",
          "scheme");

  /** Attributes such as xml:space are allowed everywhere, which the schemas leave unsaid. */
  private static final String ANYWHERE = "@http://www.w3.org/XML/1998/namespace";

  private SchemaFaults() {}

  static List<String> of(Parts parts) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Element> part : parts.roots().entrySet()) {
      if (part.getKey().startsWith("xl/") && !part.getKey().endsWith(".rels")) {
        faults.addAll(of(part.getKey(), part.getValue()));
      }
    }
    for (Element font : Parts.all(parts.root("xl/styles.xml"), "font")) {
      List<Integer> order =
          Parts.children(font).stream().map(child -> FONT.indexOf(child.getLocalName())).toList();
      if (!order.equals(order.stream().sorted().distinct().toList())) {
        faults.add("xl/styles.xml: what a font holds is out of order");
      }
    }
    return faults;
  }

  private static List<String> of(String name, Element root) {
    List<String> faults = new ArrayList<>();
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions();
    options.setErrorListener(errors);
    try {
      XmlObject part = TypeSystemHolder.typeSystem.parse(root.getOwnerDocument(), null, options);
      if (part.schemaType().equals(XmlObject.type)) {
        faults.add(name + ": no schema for " + root.getNodeName());
      }
      part.validate(options);
      errors.stream()
          .map(XmlError::getMessage)
          .filter(message -> !message.contains(ANYWHERE))
          .forEach(message -> faults.add(name + ": " + message));
    } catch (XmlException e) {
      faults.add(name + ": " + e.getMessage());
    }
    return faults;
  }
}
