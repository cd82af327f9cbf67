package org.placebook.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.placebook.formula.excel.Addresses;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.MissingPropagation;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Letters;

/** A sheet Workings over a {@link SmallRecipe}: a column for whatever formulas refer to. */
class SmallWorkings implements Addresses {
  static final String SHEET = "Workings";
  private static final int LABELS = 2;

  private final SmallRecipe recipe;
  private final Map<BoundFormula, Integer> columns = new LinkedHashMap<>();

  SmallWorkings(SmallRecipe recipe) {
    this.recipe = recipe;
  }

  /** Takes in all that the formulas of measures refer to. */
  void collect(List<BoundFormula> measures) {
    ExcelText text = new ExcelText(recipe, this);
    int before = -1;
    while (before != columns.size()) {
      before = columns.size();
      for (Subject subject : recipe.subjects()) {
        CellRef self = new CellRef("Readings", LABELS + 1, row(subject));
        measures.forEach(measure -> text.of(measure, subject, self));
        for (BoundFormula measure : List.copyOf(columns.keySet())) {
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
            } else if (measure instanceof BoundFormula.InSet) {
              String shown =
                  MissingPropagation.shown(new Evaluator(recipe).value(measure, subject));
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

  private CellRef cell(BoundFormula measure, Subject subject) {
    int column = columns.computeIfAbsent(measure, m -> columns.size() + LABELS + 1);
    return new CellRef(SHEET, column, row(subject));
  }

  @Override
  public boolean isShown(BoundFormula measure, Subject subject, CellRef self) {
    return columns.containsKey(measure) && !(measure instanceof BoundFormula.AtStandard);
  }

  @Override
  public Optional<CellRef> beside(BoundFormula measure, Subject subject, CellRef self) {
    return measure instanceof BoundFormula.AtStandard
        ? Optional.empty()
        : Optional.of(cell(measure, subject));
  }

  @Override
  public Optional<CellRef> source(BoundFormula measure, Subject subject, CellRef self) {
    return beside(measure, subject, self);
  }

  @Override
  public boolean isOneForAll(BoundFormula measure, CellRef self) {
    return measure instanceof BoundFormula.AtStandard;
  }

  @Override
  public boolean isOfOnePlace(CellRef self) {
    return false;
  }

  @Override
  public CellRef fixed(BoundFormula measure, Subject subject, CellRef self) {
    return cell(measure, subject);
  }

  @Override
  public Optional<CellRef> elsewhere(BoundFormula measure, Subject subject, CellRef self) {
    return Optional.empty();
  }

  @Override
  public String found(BoundFormula measure, Subject subject, CellRef self) {
    throw new AssertionError("All rows stand in one order");
  }

  @Override
  public List<AreaBlock> blocks(List<BoundFormula> measures, CellRef self) {
    List<AreaBlock> blocks = new ArrayList<>();
    for (BoundFormula measure : measures) {
      int column = cell(measure, new Subject.Area(0)).column();
      blocks.add(new AreaBlock(SHEET, column, 1, recipe.areas(), Optional.of(1)));
    }
    return blocks;
  }

  @Override
  public boolean isOfWorkings(CellRef self) {
    return self.sheet().equals(SHEET);
  }

  @Override
  public Optional<String> input(InputColumn column, Subject subject, CellRef self) {
    return Optional.of(recipe.data(column, subject).from(self.sheet()));
  }

  @Override
  public Optional<String> rowIn(String input, Subject subject, CellRef self) {
    return Optional.empty();
  }

  @Override
  public Optional<CellRef> group(Subject subject, CellRef self) {
    return Optional.of(
        new CellRef(self.sheet(), subject instanceof Subject.Area ? 1 : 2, self.row()));
  }

  @Override
  public Groups groups(BoundFormula measure, CellRef self) {
    String letters = Letters.of(cell(measure, new Subject.Area(0)).column());
    int first = recipe.areas() + 1;
    int last = recipe.subjects().size() - 1;
    String sheet = self.sheet().equals(SHEET) ? "" : SHEET + "!";
    return new Groups(
        "%s%s$%d:%s$%d".formatted(sheet, letters, first, letters, last),
        "%s$B$%d:$B$%d".formatted(sheet, first, last));
  }
}
