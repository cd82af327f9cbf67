package org.placebook.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.data.Glance;
import org.placebook.own.data.KeptStandards;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.data.Standards;
import org.placebook.own.data.TypedBook;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.SplicedZip;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.own.typed.FormulaText;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.PartLink;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/** Puts native formulas in the place of typed functions, and adds the sheets that explain them. */
public final class Adding {
  private final OwnBook book;
  private final OwnParts parts;
  private final PackageLists lists;
  private final TypedBook typed;
  private final List<CellGroup> groups;

  private Adding(OwnBook book, TypedBook typed) {
    this.book = book;
    this.typed = typed;
    this.parts = new OwnParts(book);
    this.lists = new PackageLists(book, parts);
    this.groups = CellGroup.of(typed.worked());
  }

  /**
   * Writes a workbook with what its typed functions become. What an earlier run added is taken away
   * first, so that a second run gives the same bytes.
   *
   * @param source is only read
   * @param target is not there before; it is written only if nothing is wrong
   * @param name what the file is called in everything said of it
   * @param replace whether sheets that were added and edited by hand since may be replaced
   */
  public static Added add(Path source, Path target, String name, Limits limits, boolean replace)
      throws UnreadableFile, IOException {
    Path before = target.resolveSibling(target.getFileName() + "-before");
    List<Finding> found = new ArrayList<>();
    KeptStandards kept;
    try (OwnBook book = OwnBook.open(source, name, limits)) {
      Optional<EarlierAdd> marks = EarlierAdd.of(book);
      if (marks.isEmpty()) {
        return add(book, source, target, List.of(), KeptStandards.NONE);
      }
      List<Finding> edited = replace ? List.of() : EditedSheets.of(book, marks.get());
      if (!edited.isEmpty()) {
        return Added.refused(edited);
      }
      found.addAll(Restoring.restore(book, marks.get(), source, before).findings());
      kept = found.isEmpty() ? KeptStandards.NONE : KeptStandards.of(book);
    }
    try (OwnBook book = OwnBook.open(before, name, limits)) {
      return add(book, before, target, found, kept);
    } finally {
      Files.deleteIfExists(before);
    }
  }

  private static Added add(
      OwnBook book, Path source, Path target, List<Finding> found, KeptStandards kept)
      throws UnreadableFile, IOException {
    TypedBook typed = TypedBook.of(book, inputs(book), kept);
    List<Finding> wrong = new ArrayList<>(found);
    wrong.addAll(typed.findings());
    if (typed.worked().isEmpty() && typed.findings().isEmpty()) {
      wrong.add(nothing(book));
    }
    wrong.addAll(Protection.of(book, typed.worked()));
    if (wrong.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      return Added.refused(Findings.grouped(wrong));
    }
    Adding adding = new Adding(book, typed);
    adding.splice();
    SplicedZip.write(source, target, adding.parts.changed());
    return new Added(
        new AddReport(book, typed, adding.groups).lines(), Findings.grouped(wrong), true);
  }

  private static Finding nothing(OwnBook book) throws UnreadableFile {
    boolean hasRecipe =
        RecipeReader.hasControlSheets(book.file())
            && RecipeReader.read(book.file())
                .recipe()
                .filter(recipe -> !recipe.tables().isEmpty())
                .isPresent();
    return Finding.error(
        Place.file(book.name()),
        hasRecipe
            ? "No function of Placebook is typed in this workbook. The recipe that it holds is"
                + " finished as a workbook of its own: run placebook process on it."
            : "No function of Placebook is typed in this workbook. Type one, such as"
                + " =PB.SHARE([@Retail]), into a column of a table, save, and run again;"
                + " placebook functions lists them all.");
  }

  static List<Input> inputs(OwnBook book) throws UnreadableFile {
    return RecipeReader.hasControlSheets(book.file())
        ? RecipeReader.read(book.file()).recipe().map(Recipe::inputs).orElse(List.of())
        : List.of();
  }

  private void splice() throws IOException {
    Map<String, List<WorkedCell>> bySheet = new LinkedHashMap<>();
    for (WorkedCell cell : typed.worked()) {
      bySheet.computeIfAbsent(cell.cell().sheet().part(), unused -> new ArrayList<>()).add(cell);
    }
    for (Map.Entry<String, List<WorkedCell>> sheet : bySheet.entrySet()) {
      cells(sheet.getKey(), sheet.getValue());
    }
    List<OwnRecord.Column> columns = new ArrayList<>();
    for (MarkedRange table : book.tables()) {
      columns.addAll(columnFormulas(table));
    }
    lists.removeCalcChain();
    if (hasOtherFormulas()) {
      lists.calculateOnLoad();
    }
    OwnStyles styles = styles();
    List<OwnRecord.Sheet> sheets = new ArrayList<>();
    sheets.add(added(FunctionsSheet.SHEET, FunctionsSheet.part(groups, styles)));
    if (!typed.standards().isEmpty()) {
      sheets.add(added(Standards.SHEET, StandardsSheet.part(typed, styles)));
    }
    new RecordPart(parts, lists).keep(groups, columns, sheets);
  }

  private OwnRecord.Sheet added(String name, AddedSheetText sheet) throws IOException {
    lists.addSheet(name, sheet.part());
    return new OwnRecord.Sheet(name, sheet.content());
  }

  private void cells(String part, List<WorkedCell> cells) throws IOException {
    Splice splice = new Splice(parts.text(part));
    for (WorkedCell cell : cells) {
      splice.replace(cell.cell().cell().start(), cell.cell().cell().end(), CellXml.expanded(cell));
    }
    parts.set(part, splice.result());
  }

  /** What Excel fills down in a table's column becomes what its cells became. */
  private List<OwnRecord.Column> columnFormulas(MarkedRange table) throws IOException {
    List<OwnRecord.Column> columns = new ArrayList<>();
    Map<String, WorkedCell> expansions = new HashMap<>();
    for (WorkedCell cell : typed.worked()) {
      if (cell.cell().table().equals(Optional.of(table))) {
        expansions.putIfAbsent(cell.cell().canonical(), cell);
      }
    }
    if (expansions.isEmpty()) {
      return columns;
    }
    String text = parts.text(table.part());
    Splice splice = new Splice(text);
    Tags tags = new Tags(text);
    int column = table.range().firstColumn() - 1;
    while (tags.next()) {
      column += tags.isStart("tableColumn") ? 1 : 0;
      if (tags.isStart("calculatedColumnFormula") && !tags.isEmpty()) {
        int end = PackageLists.endOfElement(text, tags);
        int close = text.lastIndexOf('<', end - 1);
        String formula = Xml.unescaped(text.substring(tags.end(), close));
        String canonical =
            FormulaText.canonical(
                formula, table.sheet(), table.firstRow(), column, Optional.of(table.name()));
        WorkedCell cell = expansions.get(canonical);
        if (cell != null) {
          splice.replace(tags.start(), end, columnFormula(tags, cell));
          String heading = table.headings().get(column - table.range().firstColumn());
          columns.add(
              new OwnRecord.Column(table.name(), heading, text.substring(tags.start(), end)));
        }
      }
    }
    parts.set(table.part(), splice.result());
    return columns;
  }

  private static String columnFormula(Tags tags, WorkedCell cell) {
    String name = tags.prefix() + "calculatedColumnFormula";
    return cell.expansion()
        .map(
            formula ->
                "<%s%s>%s</%1$s>"
                    .formatted(name, cell.isArray() ? " array=\"1\"" : "", Xml.formula(formula)))
        .orElse("");
  }

  /** Whether she has formulas of her own, which Excel must work out again. */
  private boolean hasOtherFormulas() throws IOException {
    Map<String, Integer> typedIn = new HashMap<>();
    typed.worked().forEach(cell -> typedIn.merge(cell.cell().sheet().part(), 1, Integer::sum));
    for (OwnSheet sheet : book.sheets()) {
      int own = typedIn.getOrDefault(sheet.part(), 0);
      if (own == 0) {
        try (InputStream part = book.open(sheet.part())) {
          if (Glance.holdsFormula(part)) {
            return true;
          }
        }
      } else if (count(parts.text(sheet.part())) > own) {
        return true;
      }
    }
    return false;
  }

  private static int count(String sheet) {
    return SheetFormulas.of(sheet, xml -> true).size();
  }

  private OwnStyles styles() throws IOException {
    Optional<PartLink> link = PartLink.first(book.links(), "styles");
    if (link.isPresent() && parts.has(link.get().target())) {
      Optional<OwnStyles> styles = OwnStyles.appended(parts.text(link.get().target()));
      if (styles.isPresent()) {
        parts.apply(link.get().target(), styles.get().splice());
        return styles.get();
      }
    }
    return new OwnStyles(new Splice(""), 0, 0, 0);
  }
}
