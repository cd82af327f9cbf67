package org.placebook.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.placebook.table.Letters;

/** A sheet Workings over a {@link SmallRecipe}: a column for whatever formulas refer to. */
final class SmallWorkings implements Addresses {
  static final String SHEET = "Workings";
  private static final int LABELS = 2;

  private final SmallRecipe recipe;
  private final Map<Measure, Integer> columns = new LinkedHashMap<>();

  SmallWorkings(SmallRecipe recipe) {
    this.recipe = recipe;
  }

  /** Takes in all that the formulas of measures refer to. */
  void collect(List<Measure> measures) {
    ExcelText text = new ExcelText(recipe, this);
    int before = -1;
    while (before != columns.size()) {
      before = columns.size();
      for (Subject subject : recipe.subjects()) {
        Cell self = new Cell("Readings", LABELS + 1, row(subject));
        measures.forEach(measure -> text.of(measure, subject, self));
        for (Measure measure : List.copyOf(columns.keySet())) {
          text.of(measure, subject, cell(measure, subject));
        }
      }
    }
  }

  /** Names each row by its group, in the first column, and itself, in the second. */
  void write(Workbook workbook) {
    Sheet sheet = workbook.createSheet(SHEET);
    ExcelText text = new ExcelText(recipe, this);
    for (Subject subject : recipe.subjects()) {
      Row row = sheet.createRow(row(subject) - 1);
      label(row, subject);
      columns.forEach(
          (measure, column) -> {
            Native read = text.of(measure, subject, cell(measure, subject));
            if (read instanceof Native.Formula formula) {
              row.createCell(column - 1).setCellFormula(formula.text());
            } else if (measure instanceof Measure.InSet) {
              String shown = Strict.shown(new Evaluator(recipe).value(measure, subject));
              row.createCell(column - 1).setCellValue(shown);
            }
          });
    }
  }

  void label(Row row, Subject subject) {
    String group = subject instanceof Subject.Area area ? recipe.group(area.index()) : "";
    row.createCell(0).setCellValue(group.isEmpty() ? "[z]" : group);
    row.createCell(1)
        .setCellValue(
            subject instanceof Subject.Group named ? named.name() : "row " + row.getRowNum());
  }

  int row(Subject subject) {
    return recipe.subjects().indexOf(subject) + 1;
  }

  private Cell cell(Measure measure, Subject subject) {
    int column = columns.computeIfAbsent(measure, m -> columns.size() + LABELS + 1);
    return new Cell(SHEET, column, row(subject));
  }

  @Override
  public boolean isShown(Measure measure, Subject subject, Cell self) {
    return columns.containsKey(measure) && !(measure instanceof Measure.AtStandard);
  }

  @Override
  public Optional<Cell> beside(Measure measure, Subject subject, Cell self) {
    return measure instanceof Measure.AtStandard
        ? Optional.empty()
        : Optional.of(cell(measure, subject));
  }

  @Override
  public boolean isOneForAll(Measure measure, Cell self) {
    return measure instanceof Measure.AtStandard;
  }

  @Override
  public boolean isOfOnePlace(Cell self) {
    return false;
  }

  @Override
  public Cell fixed(Measure measure, Subject subject, Cell self) {
    return cell(measure, subject);
  }

  @Override
  public Optional<Cell> elsewhere(Measure measure, Subject subject, Cell self) {
    return Optional.empty();
  }

  @Override
  public String found(Measure measure, Subject subject, Cell self) {
    throw new AssertionError("All rows stand in one order");
  }

  @Override
  public List<Block> blocks(List<Measure> measures, Cell self) {
    List<Block> blocks = new ArrayList<>();
    for (Measure measure : measures) {
      int column = cell(measure, new Subject.Area(0)).column();
      blocks.add(new Block(SHEET, column, 1, recipe.areas(), Optional.of(1)));
    }
    return blocks;
  }

  @Override
  public boolean isOfWorkings(Cell self) {
    return self.sheet().equals(SHEET);
  }

  @Override
  public Optional<String> input(InputColumn column, Subject subject, Cell self) {
    return Optional.of(recipe.data(column, subject).from(self.sheet()));
  }

  @Override
  public Optional<String> rowIn(String input, Subject subject, Cell self) {
    return Optional.empty();
  }

  @Override
  public Optional<Cell> group(Subject subject, Cell self) {
    return Optional.of(new Cell(self.sheet(), subject instanceof Subject.Area ? 1 : 2, self.row()));
  }

  @Override
  public Groups groups(Measure measure, Cell self) {
    String letters = Letters.of(cell(measure, new Subject.Area(0)).column());
    int first = recipe.areas() + 1;
    int last = recipe.subjects().size() - 1;
    String sheet = self.sheet().equals(SHEET) ? "" : SHEET + "!";
    return new Groups(
        "%s%s$%d:%s$%d".formatted(sheet, letters, first, letters, last),
        "%s$B$%d:$B$%d".formatted(sheet, first, last));
  }
}
