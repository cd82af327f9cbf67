package org.placebook.write.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a part points to, numbered as it is added. */
public final class Relations {
  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  public static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private record Relation(String type, String target, boolean external) {}

  private final List<Relation> all = new ArrayList<>();

  /** Points to a part, and answers by which id. */
  public String add(String type, String target) {
    return add(new Relation(type, target, false));
  }

  /** Points to an address outside, and answers by which id. */
  public String addOutside(String address) {
    return add(new Relation(OFFICE + "hyperlink", address, true));
  }

  private String add(Relation relation) {
    all.add(relation);
    return "rId" + all.size();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public void write(XmlElements xml) throws IOException {
    xml.open("Relationships").with("xmlns", NAMESPACE);
    int number = 0;
    for (Relation relation : all) {
      number++;
      xml.open("Relationship").with("Id", "rId" + number).with("Type", relation.type());
      xml.with("Target", relation.target());
      if (relation.external()) {
        xml.with("TargetMode", "External");
      }
      xml.close();
    }
    xml.finish();
  }
}
