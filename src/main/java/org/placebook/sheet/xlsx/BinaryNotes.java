package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Names;

/** The notes on the cells of an xlsb sheet, without the names of who wrote them. */
final class BinaryNotes {
  private static final int AUTHOR = 632;
  private static final int BEGIN = 635;
  private static final int TEXT = 637;

  private final List<String> authors = new ArrayList<>();
  private final List<CellNote> notes = new ArrayList<>();
  private int author;
  private int row;
  private int column;

  private BinaryNotes() {}

  static List<CellNote> of(ZipPackage zip, String sheetPart) throws IOException {
    BinaryNotes found = new BinaryNotes();
    for (PartLink link : PartLink.of(zip, sheetPart)) {
      if (link.type().equals("comments") && zip.has(link.target())) {
        BinaryParts.parse(zip.open(link.target()), found::take);
      }
    }
    return List.copyOf(found.notes);
  }

  private void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case AUTHOR -> authors.add(record.wideString(0).strip());
      case BEGIN -> {
        author = record.i32(0);
        row = record.i32(4) + 1;
        column = record.i32(12) + 1;
      }
      case TEXT -> {
        String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
        String text = Names.tidy(BinaryTexts.PLAIN.rich(record, 0));
        notes.add(new CellNote(row, column, XlsxNotes.without(name, text)));
      }
      default -> {}
    }
  }
}
