package org.placebook.write.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.table.Letters;
import org.placebook.write.part.Relations;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.SheetPlan.PlacedLink;

/** The links of a sheet's cells. */
public final class Links {
  /** A link's cell, and the attribute that says where it leads. */
  private record Target(String cell, String attribute, String value) {}

  private final List<Target> all = new ArrayList<>();

  public Links(List<PlacedLink> links, Relations relations) {
    for (PlacedLink placed : links) {
      String cell = Letters.of(placed.column()) + placed.row();
      all.add(
          placed
              .link()
              .match(
                  within ->
                      new Target(cell, "location", quoted(within.sheet()) + "!" + within.cell()),
                  out -> new Target(cell, "r:id", relations.addOutside(out.address()))));
    }
  }

  public void write(XmlElements xml) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    xml.open("hyperlinks");
    for (Target target : all) {
      xml.open("hyperlink").with("ref", target.cell());
      xml.with(target.attribute(), target.value()).close();
    }
    xml.close();
  }

  /** A sheet's name as formulas write it. */
  public static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
