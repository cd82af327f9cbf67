package org.placebook.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.SplicedZip;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.own.typed.FormulaText;
import org.placebook.own.typed.SharedFormulas;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.Refused;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;

/** Brings typed functions back in the place of what they became, and takes added sheets away. */
public final class Restoring {
  private final OwnBook book;
  private final EarlierAdd marks;
  private final OwnParts parts;
  private final Expansions expansions;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private int restored;

  private Restoring(OwnBook book, EarlierAdd marks) {
    this.book = book;
    this.marks = marks;
    this.parts = new OwnParts(book);
    this.expansions = new Expansions(book, marks.record());
  }

  /**
   * Writes a workbook as it was before anything was added.
   *
   * @param source is only read
   * @param target is not there before
   */
  public static Added restore(Path source, Path target, String name, Limits limits)
      throws UnreadableFile, IOException {
    try (OwnBook book = OwnBook.open(source, name, limits)) {
      Optional<EarlierAdd> marks = EarlierAdd.of(book);
      return marks.isPresent()
          ? restore(book, marks.get(), source, target)
          : Added.refused(List.of(nothing(name)));
    } catch (ZipException | Refused e) {
      throw ReadFailures.of(Place.file(name), e);
    }
  }

  private static Finding nothing(String name) {
    return Finding.error(
        Place.file(name),
        "Nothing of Placebook is in this workbook: it has neither its record nor a sheet Placebook"
            + " functions, so there is nothing to restore.");
  }

  static Added restore(OwnBook book, EarlierAdd marks, Path source, Path target)
      throws IOException, UnreadableFile {
    Restoring restoring = new Restoring(book, marks);
    restoring.splice();
    SplicedZip.write(source, target, restoring.parts.changed());
    String line =
        "%d typed function%s brought back, %d added sheet%s taken away."
            .formatted(
                restoring.restored,
                restoring.restored == 1 ? "" : "s",
                marks.record().sheets().size(),
                marks.record().sheets().size() == 1 ? "" : "s");
    return new Added(List.of(line), Findings.grouped(restoring.findings), true);
  }

  private void splice() throws IOException, UnreadableFile {
    Set<String> added = new HashSet<>();
    marks.record().sheets().forEach(sheet -> added.add(sheet.name()));
    for (OwnSheet sheet : book.sheets()) {
      if (!added.contains(sheet.name())) {
        cells(sheet);
      }
    }
    for (MarkedRange table : book.tables()) {
      columns(table);
    }
    new AddedSheets(book, parts, marks).remove();
    unmet();
  }

  private void cells(OwnSheet sheet) throws IOException, UnreadableFile {
    String text = parts.text(sheet.part());
    Splice splice = new Splice(text);
    SharedFormulas shared = new SharedFormulas();
    for (FormulaCell raw : SheetFormulas.of(text, xml -> true)) {
      FormulaCell cell = shared.own(raw);
      Optional<OwnRecord.Expanded> function = expansions.of(sheet.name(), cell);
      if (function.isPresent()) {
        splice.replace(cell.start(), cell.end(), restored(sheet, cell, function.get()));
      }
    }
    new ValueCells(book, marks.record(), sheet)
        .restore(
            text,
            (start, end, xml, address) -> {
              splice.replace(start, end, xml);
              met.add(Expansions.key(sheet.name(), address));
              restored++;
            });
    parts.set(sheet.part(), splice.result());
  }

  private String restored(OwnSheet sheet, FormulaCell cell, OwnRecord.Expanded function) {
    String address = Letters.of(cell.column()) + cell.row();
    met.add(Expansions.key(sheet.name(), address));
    restored++;
    String typed = Expansions.typed(function, cell.row(), cell.column());
    Optional<OwnRecord.Cell> was = expansions.cell(sheet.name(), address);
    boolean isSame =
        was.isPresent()
            && !was.get().xml().isEmpty()
            && was.get().style().equals(cell.style())
            && function.cells().contains(was.get());
    return isSame ? was.get().xml() : CellXml.typed(cell.xml(), typed);
  }

  /** What Excel fills down in the table's columns. */
  private void columns(MarkedRange table) throws IOException {
    Map<String, String> was = new LinkedHashMap<>();
    for (OwnRecord.Column column : marks.record().columns()) {
      if (column.table().equalsIgnoreCase(table.name())) {
        was.put(column.heading(), column.xml());
      }
    }
    String text = parts.text(table.part());
    Splice splice = new Splice(text);
    Tags tags = new Tags(text);
    int column = table.range().firstColumn() - 1;
    while (tags.next()) {
      if (tags.isStart("tableColumn")) {
        column++;
        String heading = table.headings().get(column - table.range().firstColumn());
        boolean isBare =
            !tags.isEmpty()
                && !text.startsWith("<" + tags.prefix() + "calculatedColumnFormula", tags.end());
        if (isBare && was.containsKey(heading)) {
          splice.insert(tags.end(), was.getOrDefault(heading, ""));
        }
      } else if (tags.isStart("calculatedColumnFormula") && !tags.isEmpty()) {
        column(table, column, text, tags, was, splice);
      }
    }
    parts.set(table.part(), splice.result());
  }

  private void column(
      MarkedRange table,
      int column,
      String text,
      Tags tags,
      Map<String, String> was,
      Splice splice) {
    int end = tags.endOfElement();
    String formula = Xml.unescaped(text.substring(tags.end(), text.lastIndexOf('<', end - 1)));
    Optional<OwnRecord.Expanded> function =
        expansions.of(formula, table.sheet(), table.firstRow(), column);
    if (function.isPresent()) {
      String heading = table.headings().get(column - table.range().firstColumn());
      String name = tags.prefix() + "calculatedColumnFormula";
      String typed = Expansions.typed(function.get(), table.firstRow(), column);
      splice.replace(
          tags.start(),
          end,
          was.getOrDefault(heading, "<%s>%s</%1$s>".formatted(name, Xml.formula(typed))));
    }
  }

  /** Cells that still stand where they stood but hold a formula that nobody knows any more. */
  private void unmet() throws IOException {
    for (OwnRecord.Expanded function : marks.record().functions()) {
      Optional<OwnSheet> sheet = book.sheet(function.sheet());
      if (sheet.isEmpty() || function.expansion().isEmpty()) {
        continue;
      }
      Set<String> formulas = new HashSet<>();
      for (FormulaCell cell : SheetFormulas.of(book.text(sheet.get().part()).text(), xml -> true)) {
        formulas.add(Letters.of(cell.column()) + cell.row());
      }
      for (OwnRecord.Cell cell : function.cells()) {
        boolean isNative =
            formulas.contains(cell.at())
                && !met.contains(Expansions.key(function.sheet(), cell.at()));
        if (isNative && Address.row(cell.at()) > 0) {
          findings.add(
              Finding.warning(
                  new Place(book.name(), function.sheet(), cell.at()),
                  "The formula is no longer the one that Placebook wrote (a heading was renamed, or it was edited), so it stays as it is. Type =%s again if it is wanted."
                      .formatted(
                          FormulaText.shown(
                              Expansions.typed(
                                  function, Address.row(cell.at()), Address.column(cell.at())),
                              Optional.of(function.table()).filter(t -> !t.isEmpty())))));
        }
      }
    }
  }
}
