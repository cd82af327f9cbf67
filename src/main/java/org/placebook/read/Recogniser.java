package org.placebook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Grid;
import org.placebook.sheet.GridWithout;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Recognises every table of a file by its structure and wording, never by the file's name. */
public final class Recogniser {
  private static final int LONGEST_NOTE = 200;

  private Recogniser() {}

  /**
   * Recognises the tables of all sheets, one sheet in memory at a time; those of hidden sheets,
   * which may hold old figures, come last.
   *
   * @throws UnreadableFile if a sheet is broken or over a limit
   */
  public static Recognition recognise(SpreadsheetFile file) throws UnreadableFile {
    List<Table> tables = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(file.findings());
    for (int sheet : visibleFirst(file.sheets())) {
      Recognition recognition =
          recognise(
              file.name(),
              file.sheets().get(sheet).name(),
              GridWithout.of(file.grid(sheet), file.totalsRows(sheet)));
      boolean hidden = file.sheets().get(sheet).hidden();
      recognition.tables().stream()
          .map(table -> hidden ? table.onHiddenSheet() : table)
          .forEach(tables::add);
      findings.addAll(recognition.findings());
      findings.addAll(notes(recognition.tables(), file.notes(sheet)));
    }
    return new Recognition(tables, findings);
  }

  /** What is noted on the cells of tables. */
  private static List<Finding> notes(List<Table> tables, List<CellNote> notes) {
    return notes.stream()
        .flatMap(note -> tables.stream().filter(table -> isOn(note, table)).map(t -> said(note, t)))
        .toList();
  }

  private static boolean isOn(CellNote note, Table table) {
    return note.row() >= table.header().first()
        && note.row() <= table.body().last()
        && note.column() >= table.firstColumn()
        && note.column() <= table.lastColumn();
  }

  private static Finding said(CellNote note, Table table) {
    String text =
        note.text().length() > LONGEST_NOTE
            ? note.text().substring(0, LONGEST_NOTE) + " …"
            : note.text();
    return Finding.note(
        Place.cell(table.file(), table.sheet(), note.row(), note.column()),
        "A note on the cell says: \"" + text + "\"");
  }

  private static List<Integer> visibleFirst(List<SheetInfo> sheets) {
    return IntStream.range(0, sheets.size())
        .boxed()
        .sorted(Comparator.comparing(sheet -> sheets.get(sheet).hidden()))
        .toList();
  }

  /**
   * Recognises the tables of one sheet.
   *
   * @param file the file's name, for findings
   * @param sheet the sheet's name
   */
  public static Recognition recognise(String file, String sheet, Grid grid) {
    List<Placed> placed = new ArrayList<>();
    List<Finding> leftovers = new ArrayList<>();
    Survey survey = Survey.of(grid);
    leftovers.addAll(EatenBands.said(file, sheet, survey.bands()));
    leftovers.addAll(OtherNotations.of(file, sheet, survey));
    leftovers.addAll(UnsavedFormulas.of(file, sheet, survey));
    leftovers.addAll(OutsideFormulas.of(file, sheet, grid));
    for (Strip strip : Strips.of(survey)) {
      List<TableBlock> blocks = new BlockFinder(strip).find();
      placed.addAll(place(strip, blocks));
      leftovers.addAll(Leftovers.of(file, sheet, strip, blocks));
    }
    placed.sort(Comparator.comparingInt(p -> p.block().header().first()));
    return read(file, sheet, placed, leftovers);
  }

  /** A block with what stands around it. */
  private record Placed(TableBlock block, Surroundings around) {}

  private static List<Placed> place(Strip strip, List<TableBlock> blocks) {
    List<Placed> placed = new ArrayList<>();
    String title = "";
    for (int i = 0; i < blocks.size(); i++) {
      int previous = i == 0 ? 0 : blocks.get(i - 1).body().last();
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).header().first() : strip.lastRow() + 1;
      Surroundings around = Surroundings.of(blocks.get(i), previous, next).orTitle(title);
      title = around.title();
      placed.add(new Placed(blocks.get(i), around));
    }
    return placed;
  }

  private static Recognition read(
      String file, String sheet, List<Placed> placed, List<Finding> leftovers) {
    TableReader reader = new TableReader(file, sheet);
    List<Table> tables = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String title = "";
    for (Placed one : placed) {
      Surroundings around = one.around().orTitle(title);
      title = around.title();
      WithFindings<Optional<Table>> table = reader.read(one.block(), around, tables.size() + 1);
      table.value().ifPresent(tables::add);
      findings.addAll(table.findings());
    }
    findings.addAll(leftovers);
    return new Recognition(tables, findings);
  }
}
