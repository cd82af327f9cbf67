package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.parts.HiddenSheets;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** What an analyst should know of a workbook before trusting its cells. */
final class XlsxFindings {
  private final String file;
  private final ZipPackage zip;
  private final List<Finding> found = new ArrayList<>();

  private XlsxFindings(String file, ZipPackage zip) {
    this.file = file;
    this.zip = zip;
  }

  static List<Finding> of(String file, ZipPackage zip, XlsxWorkbook workbook, List<PartLink> links)
      throws IOException {
    XlsxFindings findings = new XlsxFindings(file, zip);
    workbook.sheets().forEach(findings::hiddenSheet);
    workbook.outsideNames().forEach(findings::outsideName);
    for (PartLink link : links) {
      findings.link(link);
    }
    findings.outsideContents();
    return List.copyOf(findings.found);
  }

  private void hiddenSheet(XlsxWorkbook.Entry sheet) {
    Place place = Place.sheet(file, sheet.name());
    if (sheet.isModule()) {
      note(
          place, "The sheet is a module of macros of Excel 95, without cells. It was passed over.");
      return;
    }
    switch (sheet.visibility()) {
      case VISIBLE -> {}
      case HIDDEN -> note(place, HiddenSheets.HIDDEN);
      case VERY_HIDDEN -> note(place, HiddenSheets.VERY_HIDDEN);
    }
  }

  private void outsideName(String name) {
    found.add(
        Finding.warning(
            Place.file(file),
            "The name '%s' stands for data from outside the workbook. Nobody was asked for it: what was saved last is read."
                .formatted(name)));
  }

  private void link(PartLink link) throws IOException {
    switch (link.type()) {
      case "vbaProject" -> note(Place.file(file), "The workbook holds macros. They were not run.");
      case "xlMacrosheet", "xlIntlMacrosheet" ->
          note(
              Place.file(file),
              "The workbook holds an Excel 4 macro sheet. It was not run or read.");
      case "connections" ->
          note(
              Place.file(file),
              "The workbook holds data connections. They were not followed: the values last saved"
                  + " are read.");
      case "externalLink" -> externalLink(link);
      default -> {}
    }
  }

  private void externalLink(PartLink link) throws IOException {
    if (!zip.has(link.target())) {
      return;
    }
    if (link.target().endsWith(".bin")) {
      externalBook(link.target());
      return;
    }
    try (XmlCursor xml = XmlCursor.open(zip.open(link.target()))) {
      while (xml.nextStart()) {
        if (xml.name().equals("ddeLink")) {
          Finding dde =
              Finding.warning(
                  Place.file(file),
                  "The workbook asks another program for data (DDE, '%s' '%s'). It was not asked; delete the link if nobody knows it."
                      .formatted(xml.attribute("ddeService"), xml.attribute("ddeTopic")));
          found.add(dde);
        } else if (xml.name().equals("externalBook")) {
          externalBook(link.target());
        }
      }
    }
  }

  private void externalBook(String part) throws IOException {
    String target =
        PartLink.of(zip, part).stream()
            .filter(PartLink::external)
            .map(PartLink::target)
            .findFirst()
            .orElse("unknown");
    note(
        Place.file(file),
        "Formulas refer to another workbook (%s). It was not opened: the values last saved are read."
            .formatted(target));
  }

  /** Pictures and objects that a program would fetch from elsewhere on opening the file. */
  private void outsideContents() throws IOException {
    for (String part : zip.names()) {
      if (part.endsWith(".rels")) {
        for (PartLink link : PartLink.read(zip, part, "")) {
          if (link.external() && (link.type().equals("image") || link.type().equals("oleObject"))) {
            String what = link.type().equals("image") ? "a picture" : "an object";
            found.add(
                Finding.warning(
                    Place.file(file),
                    "The workbook would fetch %s from elsewhere (%s). It was not fetched."
                        .formatted(what, link.target())));
          }
        }
      }
    }
  }

  private void note(Place place, String message) {
    found.add(Finding.note(place, message));
  }
}
