package org.placebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placebook.web.page.JobReport;

/** What a picture of a chart says in words: an SVG has its title and its alt text within. */
final class PictureText {
  private PictureText() {}

  /** The line of a report for a picture; that of a PNG has no words, since it is not shown. */
  static List<String> line(Path picture) {
    List<String> line = new ArrayList<>(List.of(JobReport.PICTURE, picture.toString()));
    if (picture.toString().endsWith(".svg")) {
      line.addAll(words(picture));
    }
    return line;
  }

  private static List<String> words(Path svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<String> words = new ArrayList<>();
    try (InputStream in = Files.newInputStream(svg)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (words.size() < 2 && reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT && isText(reader.getLocalName())) {
          words.add(reader.getElementText());
        }
      }
      return words;
    } catch (XMLStreamException | IOException e) {
      throw new IllegalStateException("A picture that was just drawn cannot be read", e);
    }
  }

  private static boolean isText(String element) {
    return element.equals("title") || element.equals("desc");
  }
}
