package org.placebook.own.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.own.splice.Tags;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.ZipPackage;

/** Workbooks that are not changed, whatever is typed in them, each with what to do. */
final class Refusals {
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private Refusals() {}

  static Optional<String> ofFormat(FileFormat format) {
    return format == FileFormat.XLSX || format == FileFormat.XLSM
        ? Optional.empty()
        : Optional.of(
            "This is %s. Functions can be added to xlsx and xlsm only: open it in Excel, save it as an Excel workbook (.xlsx) and run again."
                .formatted(format.description()));
  }

  /** Why a package as a whole is not changed. */
  static Optional<String> of(
      ZipPackage zip, List<PartLink> root, List<PartLink> links, String workbook)
      throws IOException {
    boolean isSigned =
        root.stream().anyMatch(link -> link.type().equals("origin"))
            || zip.names().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"));
    if (isSigned) {
      return Optional.of(
          "The workbook is digitally signed, and any change would break the signature. Save a copy"
              + " without it (File, Info, View Signatures, Remove Signature) and run again on the"
              + " copy.");
    }
    boolean isShared =
        links.stream().anyMatch(link -> link.type().equals("revisionHeaders"))
            || zip.names().stream().anyMatch(name -> name.startsWith("xl/revisions/"));
    if (isShared) {
      return Optional.of(
          "The workbook is shared in the old way, with a history of changes that would no longer"
              + " fit it. Stop sharing it (Review, Unshare Workbook), save it and run again.");
    }
    return ofWorkbook(workbook);
  }

  private static Optional<String> ofWorkbook(String workbook) {
    Tags tags = new Tags(workbook);
    while (tags.next()) {
      if (tags.isStart("workbook") && tags.tag().contains(STRICT)) {
        return Optional.of(
            "The workbook is saved as Strict Open XML. Save it as an Excel workbook (.xlsx) and run"
                + " again.");
      }
      if (tags.isStart("workbookProtection") && isOn(tags.attribute("lockStructure"))) {
        return Optional.of(
            "The structure of the workbook is protected, so no sheet can be added. Unprotect it"
                + " (Review, Protect Workbook), save it and run again.");
      }
    }
    return Optional.empty();
  }

  static boolean isOn(Optional<String> attribute) {
    return attribute.filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }
}
