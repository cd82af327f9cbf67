package org.placebook.sheet.features;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** A file whose extension says something else than its content: read by content, and said. */
final class Misnamed implements SpreadsheetFile {
  private final SpreadsheetFile file;

  private Misnamed(SpreadsheetFile file) {
    this.file = file;
  }

  /** The file itself, with a finding if its name misleads. */
  static SpreadsheetFile checked(SpreadsheetFile file) {
    return file.format().fits(file.name()) ? file : new Misnamed(file);
  }

  /** The file as its format has it. */
  static SpreadsheetFile plain(SpreadsheetFile file) {
    return file instanceof Misnamed misnamed ? misnamed.file : file;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public FileFormat format() {
    return file.format();
  }

  @Override
  public List<SheetInfo> sheets() {
    return file.sheets();
  }

  @Override
  public Grid grid(int sheet) throws UnreadableFile {
    return file.grid(sheet);
  }

  @Override
  public List<CellNote> notes(int sheet) throws UnreadableFile {
    return file.notes(sheet);
  }

  @Override
  public List<Range> totalsRows(int sheet) throws UnreadableFile {
    return file.totalsRows(sheet);
  }

  @Override
  public List<Finding> findings() {
    Finding misnamed = isText() ? noWorkbook() : otherFormat();
    return Stream.concat(Stream.of(misnamed), file.findings().stream()).toList();
  }

  private boolean isText() {
    return format() == FileFormat.CSV;
  }

  /** Excel shows such a file as damaged, or in one column. */
  private Finding noWorkbook() {
    return Finding.warning(
        Place.file(name()),
        "The name ends in .%s, but the file is no workbook: it is %s. It was read as text. Check that it is the file you wanted, and rename it to end in .csv."
            .formatted(FileFormat.extension(name()), format().description()));
  }

  private Finding otherFormat() {
    return Finding.note(
        Place.file(name()),
        "The name ends in .%s, but the file is %s. It was read as what it is; rename it."
            .formatted(FileFormat.extension(name()), format().description()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
