package org.placebook.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Link;
import org.placebook.table.Letters;
import org.placebook.write.SheetPlan.PlacedLink;

/** The links of a sheet's cells. */
final class Links {
  /** A link, and by which relationship it leads outside. */
  private record Related(PlacedLink placed, Optional<String> id) {}

  private final List<Related> all = new ArrayList<>();

  Links(List<PlacedLink> links, Relations relations) {
    for (PlacedLink placed : links) {
      Optional<String> id =
          placed.link() instanceof Link.Out out
              ? Optional.of(relations.addOutside(out.address()))
              : Optional.empty();
      all.add(new Related(placed, id));
    }
  }

  void write(XmlElements xml) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    xml.open("hyperlinks");
    for (Related link : all) {
      PlacedLink placed = link.placed();
      xml.open("hyperlink").with("ref", Letters.of(placed.column()) + placed.row());
      if (placed.link() instanceof Link.Within within) {
        xml.with("location", quoted(within.sheet()) + "!" + within.cell());
      } else {
        xml.with("r:id", link.id().orElseThrow());
      }
      xml.close();
    }
    xml.close();
  }

  /** A sheet's name as formulas write it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
