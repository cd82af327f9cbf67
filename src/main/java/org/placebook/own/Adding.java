package org.placebook.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.placebook.book.Book;
import org.placebook.own.data.KeptStandards;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.Standards;
import org.placebook.own.data.TypedBook;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.SplicedZip;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.own.typed.FormulaText;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.Refused;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/**
 * Puts native formulas in the place of typed functions, and adds the sheets that explain them and
 * those that a recipe in the workbook asks for.
 */
public final class Adding {
  private final OwnBook book;
  private final OwnParts parts;
  private final PackageLists lists;
  private final TypedBook typed;
  private final List<CellGroup> groups;
  private final List<OwnRecord.Column> columns = new ArrayList<>();
  private final Uses uses;

  private Adding(OwnBook book, TypedBook typed) throws IOException {
    this.book = book;
    this.typed = typed;
    this.parts = new OwnParts(book);
    this.lists = new PackageLists(book, parts);
    this.groups = CellGroup.of(typed.worked());
    this.uses = new Uses(book, typed.worked());
  }

  /**
   * How a workbook is added to.
   *
   * @param name what the file is called in everything said of it
   * @param replace whether sheets that were added and edited by hand since may be replaced
   * @param recipes works out the sheets that a recipe in the workbook asks for
   */
  public record How(String name, Limits limits, boolean replace, RecipeSheets recipes) {}

  /**
   * Writes a workbook with what its typed functions become, and the sheets that its recipe asks
   * for. What an earlier run added is taken away first, so that a second run gives the same bytes.
   *
   * @param source is only read
   * @param target is not there before; it is written only if nothing is wrong
   */
  public static Added add(Path source, Path target, How how) throws UnreadableFile, IOException {
    try {
      return added(source, target, how);
    } catch (ZipException | Refused e) {
      throw ReadFailures.of(Place.file(how.name()), e);
    }
  }

  private static Added added(Path source, Path target, How how) throws UnreadableFile, IOException {
    Path before = beside(target, "before");
    List<Finding> found = new ArrayList<>();
    KeptStandards kept;
    try (OwnBook book = OwnBook.open(source, how.name(), how.limits())) {
      Optional<EarlierAdd> marks = EarlierAdd.of(book);
      if (marks.isEmpty()) {
        return add(book, target, List.of(), KeptStandards.NONE, how.recipes());
      }
      List<Finding> edited = how.replace() ? List.of() : EditedSheets.of(book, marks.get());
      if (!edited.isEmpty()) {
        return Added.refused(edited);
      }
      found.addAll(Restoring.restore(book, marks.get(), source, before).findings());
      kept = found.isEmpty() ? KeptStandards.NONE : KeptStandards.of(book);
    }
    try (OwnBook book = OwnBook.open(before, how.name(), how.limits())) {
      return add(book, target, found, kept, how.recipes());
    } finally {
      Files.deleteIfExists(before);
    }
  }

  private static Path beside(Path target, String what) {
    return target.resolveSibling(target.getFileName() + "-" + what);
  }

  private static Added add(
      OwnBook book, Path target, List<Finding> found, KeptStandards kept, RecipeSheets recipes)
      throws UnreadableFile, IOException {
    InnerRecipe recipe = InnerRecipe.of(book);
    TypedBook typed = TypedBook.of(book, recipe.inputs(), kept);
    List<Finding> findings = new ArrayList<>(found);
    findings.addAll(recipe.findings());
    findings.addAll(typed.findings());
    if (typed.worked().isEmpty() && typed.findings().isEmpty() && !recipe.asksForSheets()) {
      findings.add(nothing(book));
    }
    findings.addAll(Protection.of(book, typed.worked()));
    findings.addAll(TellingSums.of(book.name(), typed.worked()));
    if (isWrong(findings)) {
      return Added.refused(Findings.grouped(findings));
    }
    Adding adding = new Adding(book, typed);
    adding.expand();
    Optional<Book> sheets = Optional.empty();
    if (recipe.asksForSheets()) {
      RecipeSheets.Asked asked = adding.asked(recipes, beside(target, "typed"));
      findings.addAll(asked.findings());
      sheets = asked.book();
    }
    if (isWrong(findings)) {
      return Added.refused(Findings.grouped(findings));
    }
    List<String> added = adding.addSheets(sheets, beside(target, "sheets"));
    SplicedZip.write(book.path(), target, adding.parts.changed());
    return new Added(
        new AddReport(typed, adding.groups, adding.uses, added).lines(),
        Findings.grouped(findings),
        true);
  }

  private static boolean isWrong(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  private static Finding nothing(OwnBook book) {
    return Finding.error(
        Place.file(book.name()),
        "No function of Placebook is typed in this workbook, and no recipe in it asks for sheets."
            + " Type a function, such as =PB.SHARE([@Retail]), into a column of a table, save, and"
            + " run again; placebook functions lists them all.");
  }

  /** What the recipe asks for, of a copy in which typed functions have their values. */
  private RecipeSheets.Asked asked(RecipeSheets recipes, Path copy) throws IOException {
    try {
      SplicedZip.write(book.path(), copy, parts.changed());
      return recipes.of(copy, book.name());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Cells and what tables are filled down with. */
  private void expand() throws IOException {
    Map<String, List<WorkedCell>> bySheet = new LinkedHashMap<>();
    for (WorkedCell cell : typed.worked()) {
      bySheet.computeIfAbsent(cell.cell().sheet().part(), unused -> new ArrayList<>()).add(cell);
    }
    for (Map.Entry<String, List<WorkedCell>> sheet : bySheet.entrySet()) {
      cells(sheet.getKey(), sheet.getValue());
    }
    for (MarkedRange table : book.tables()) {
      columns.addAll(columnFormulas(table));
    }
    lists.removeCalcChain();
  }

  /** The recipe's sheets, then those that explain; answers the names of the recipe's. */
  private List<String> addSheets(Optional<Book> finished, Path scratch)
      throws IOException, UnreadableFile {
    if (!typed.worked().isEmpty() && uses.areThere()) {
      lists.workbook().calculateOnLoad();
    }
    List<OwnRecord.Sheet> sheets = new ArrayList<>();
    if (finished.isPresent()) {
      sheets.addAll(FinishedSheets.add(finished.get(), book, parts, lists, scratch));
    }
    List<String> names = sheets.stream().map(OwnRecord.Sheet::name).toList();
    OwnStyles styles = styles();
    sheets.add(added(FunctionsSheet.SHEET, FunctionsSheet.part(groups, names, styles)));
    if (!typed.standards().isEmpty()) {
      sheets.add(added(Standards.SHEET, StandardsSheet.part(typed, styles)));
    }
    new RecordPart(parts, lists).keep(groups, columns, sheets);
    return names;
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
        int end = tags.endOfElement();
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
