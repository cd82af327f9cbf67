package org.placebook.formula;

import java.util.List;

/** Native text of a measure of the straight line, for a cell. */
final class LineFormText {
  private final ExcelText text;
  private final Measure.OfAreas of;
  private final LineText line;

  LineFormText(ExcelText text, Measure.OfAreas of) {
    this.text = text;
    this.of = of;
    List<Block> blocks = text.blocks(of.columns());
    this.line =
        new LineText(
            blocks.get(0).from(text.home()), blocks.get(1).from(text.home()), blocks.get(0).size());
  }

  /** The whole guarded text. */
  String of(Subject subject) {
    return switch (of.form()) {
      case SLOPE -> line.guarded(line.slope());
      case INTERCEPT -> line.guarded(line.intercept());
      case SLOPE_ERROR -> line.guarded(line.error());
      case SLOPE_LOW -> line.guarded(line.limit(false));
      case SLOPE_HIGH -> line.guarded(line.limit(true));
      case LEVERAGE, COOKS_DISTANCE -> influence(subject);
      default -> throw new IllegalArgumentException(of.form() + " is of no line");
    };
  }

  private String influence(Subject subject) {
    if (!(subject instanceof Subject.Area)) {
      return "\"[z]\"";
    }
    Region region = new Region();
    region.low(Region.Low.MAKES_THE_RESULT_LOW);
    String ownY = region.operand(text.cell(of.columns().get(0), subject));
    String ownX = region.operand(text.cell(of.columns().get(1), subject));
    String leverage = line.leverage(ownX);
    region.refuse("%s<3".formatted(line.pairs()));
    region.canFail();
    if (of.form() == AreasForm.LEVERAGE) {
      return region.guarded("MIN(1,%s)".formatted(leverage), true);
    }
    region.refuse("%s>1-1E-12".formatted(leverage));
    String residual = "(%s-%s-%s*%s)".formatted(ownY, line.intercept(), line.slope(), ownX);
    return region.guarded(
        "%1$s^2*%2$s/(2*%3$s^2*(1-%2$s)^2)".formatted(residual, leverage, line.spread()), true);
  }
}
