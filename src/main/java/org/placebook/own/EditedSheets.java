package org.placebook.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Sheets that were added and then edited by hand. */
final class EditedSheets {
  private EditedSheets() {}

  static List<Finding> of(OwnBook book, EarlierAdd marks) throws IOException, UnreadableFile {
    List<Finding> edited = new ArrayList<>();
    for (OwnRecord.Sheet added : marks.record().sheets()) {
      Optional<OwnSheet> sheet = book.sheet(added.name());
      boolean isKnown = sheet.isPresent() && !added.content().isEmpty();
      if (isKnown && !AddedSheetText.content(book, sheet.get()).equals(added.content())) {
        edited.add(
            Finding.error(
                Place.sheet(book.name(), added.name()),
                "This sheet was added by Placebook and has been edited since, and adding again"
                    + " would replace it. Copy what you wrote to a sheet of your own, or run again"
                    + " with --replace."));
      }
    }
    return edited;
  }
}
