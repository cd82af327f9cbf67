package org.placebook.write;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.placebook.book.Link;
import org.placebook.table.Letters;
import org.placebook.write.SheetPlan.PlacedLink;

/** Links of cells. */
final class Links {
  private Links() {}

  static void add(XSSFSheet sheet, List<PlacedLink> links) {
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    for (PlacedLink placed : links) {
      XSSFHyperlink link = link(helper, placed.link());
      link.setCellReference(Letters.of(placed.column()) + placed.row());
      sheet.addHyperlink(link);
    }
  }

  private static XSSFHyperlink link(CreationHelper helper, Link link) {
    if (link instanceof Link.Within within) {
      var inside = (XSSFHyperlink) helper.createHyperlink(HyperlinkType.DOCUMENT);
      inside.setLocation(quoted(within.sheet()) + "!" + within.cell());
      return inside;
    }
    String address = ((Link.Out) link).address();
    HyperlinkType type = address.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
    var outside = (XSSFHyperlink) helper.createHyperlink(type);
    outside.setAddress(address);
    return outside;
  }

  /** A sheet's name as formulas write it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
