package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.AreasForm;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Subject;

/** Native text of a measure of the straight line, for a cell. */
final class LineFormText {
  private final RowText row;
  private final BoundFormula.OfAreas of;
  private final LineText line;

  LineFormText(RowText row, BoundFormula.OfAreas of) {
    this.row = row;
    this.of = of;
    BoundFormula y = of.columns().get(0);
    BoundFormula x = new BoundFormula.Paired(of.columns().get(1), y);
    List<AreaBlock> blocks = row.blocks(List.of(y, x));
    this.line = LineText.paired(blocks.get(0).from(row.home()), blocks.get(1).from(row.home()));
  }

  /** The whole guarded text. */
  String text() {
    return switch (of.form()) {
      case SLOPE -> line.guarded(line.slope());
      case INTERCEPT -> line.guarded(line.intercept());
      case SLOPE_ERROR -> line.guarded(line.error());
      case SLOPE_LOW -> line.guarded(line.limit(false));
      case SLOPE_HIGH -> line.guarded(line.limit(true));
      case LEVERAGE, COOKS_DISTANCE -> influence();
      default -> throw new IllegalArgumentException(of.form() + " is of no line");
    };
  }

  private String influence() {
    if (!(row.subject() instanceof Subject.Area)) {
      return "\"[z]\"";
    }
    Region region = new Region();
    String ownY = region.operand(row.cell(of.columns().get(0)));
    String ownX = region.operand(row.cell(of.columns().get(1)));
    if (of.form() == AreasForm.COOKS_DISTANCE) {
      return cook(region, ownY, ownX);
    }
    String leverage = line.leverage(ownX);
    region.refuse(line.none());
    region.canFail();
    return region.guarded("MIN(1,%s)".formatted(leverage));
  }

  /** Over the leverage beside it. */
  private String cook(Region region, String ownY, String ownX) {
    BoundFormula leverages = new BoundFormula.OfAreas(AreasForm.LEVERAGE, of.columns(), 0);
    String leverage = region.operand(row.cell(leverages));
    region.refuse("%s>1-1E-12".formatted(leverage));
    region.canFail();
    String residual = "(%s-%s-%s*%s)".formatted(ownY, line.intercept(), line.slope(), ownX);
    return region.guarded(
        "%1$s^2*%2$s/(2*%3$s^2*(1-%2$s)^2)".formatted(residual, leverage, line.spread()));
  }
}
