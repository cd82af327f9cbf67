package org.placebook.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a workbook that are XML, by name. */
final class Parts {
  private final Map<String, Element> roots = new TreeMap<>();

  /**
   * A part that another leads to.
   *
   * @param id what the part calls it
   * @param target its name; an address where it is external
   */
  record Link(String id, String type, String target, boolean external) {}

  private Parts() {}

  static Parts of(Path file) throws IOException {
    Parts parts = new Parts();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          try (InputStream in = zip.getInputStream(entry)) {
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            parts.roots.put(entry.getName(), root);
          }
        }
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " holds what is no XML", e);
    }
    return parts;
  }

  Map<String, Element> roots() {
    return roots;
  }

  /** The root element of a part that must be there. */
  Element root(String part) {
    return find(part).orElseThrow(() -> new AssertionError("no part " + part));
  }

  Optional<Element> find(String part) {
    return Optional.ofNullable(roots.get(part));
  }

  /** Where a part leads. */
  List<Link> links(String part) {
    int name = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    List<Link> links = new ArrayList<>();
    for (Element link : find(relations).map(Parts::children).orElse(List.of())) {
      boolean external = link.getAttribute("TargetMode").equals("External");
      String target = link.getAttribute("Target");
      String type = link.getAttribute("Type");
      links.add(
          new Link(
              link.getAttribute("Id"),
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolved("/" + part, target),
              external));
    }
    return links;
  }

  private static String resolved(String part, String target) {
    return Path.of(part).resolveSibling(target).normalize().toString().substring(1);
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The elements of that name at any depth. */
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
