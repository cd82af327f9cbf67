package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.word.Word;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/**
 * A recipe for a table that came without one: control sheets, to be used at once or to be saved,
 * edited in Excel and used from then on.
 *
 * @param tables the tables it is for, at least one
 * @param sheets the control sheets
 * @param remarks at least one: what the table was taken for, what else was inferred, what was left
 *     out
 * @param questions what the table does not prove, each asked by one of the remarks
 */
public record Draft(
    List<Table> tables,
    List<DraftSheet> sheets,
    List<Finding> remarks,
    List<DraftQuestion> questions) {
  /** What findings call the workbook that nobody has saved yet. */
  public static final String NAME = "inferred recipe";

  /** Copies the lists. */
  public Draft {
    tables = List.copyOf(tables);
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
    questions = List.copyOf(questions);
  }

  /** The same with one more sheet. */
  Draft and(DraftSheet sheet) {
    List<DraftSheet> more = new ArrayList<>(sheets);
    more.add(sheet);
    return new Draft(tables, more, remarks, questions);
  }

  /** The first of the tables. */
  public Table table() {
    return tables.get(0);
  }

  /** The rows of a control sheet, without its headings. */
  List<List<String>> rows(ControlSheet sheet) {
    return sheets.stream()
        .filter(made -> made.name().equals(sheet.words()))
        .findFirst()
        .map(made -> made.rows().subList(1, made.rows().size()))
        .orElse(List.of());
  }

  /** The lines of its first sheet: the name of a cell style, and the text. */
  public List<List<String>> startHere() {
    return DraftGuide.of(this);
  }

  /** What can be picked from those of its sheets that are no control sheets. */
  public static List<PickList> pickLists() {
    List<PickList> lists = new ArrayList<>(HeadingChoices.LISTS);
    lists.add(KeepChoices.LIST);
    return lists;
  }

  /** What the table was taken for: the first of the remarks. */
  public Finding claim() {
    return remarks.get(0);
  }

  /**
   * The recipe that its control sheets are, before anybody has saved them. Its areas, of which
   * there may be a million, are not read from their sheet.
   */
  public RecipeResult recipe() {
    Map<ControlSheet, List<List<String>>> texts = new EnumMap<>(ControlSheet.class);
    for (DraftSheet sheet : sheets) {
      Word.find(ControlSheet.class, sheet.name())
          .ifPresent(known -> texts.put(known, sheet.rows()));
    }
    texts.remove(ControlSheet.AREAS);
    List<ScopeArea> areas = rows(ControlSheet.AREAS).stream().map(DraftSheets::area).toList();
    return RecipeReader.read(NAME, texts, areas);
  }
}
