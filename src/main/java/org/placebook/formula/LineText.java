package org.placebook.formula;

import java.util.List;

/**
 * Native text of the straight line of y on x over the areas. SLOPE, INTERCEPT and STEYX of Excel
 * leave out areas with a shorthand in either column, as the value does; DEVSQ sees one column only,
 * so that gaps in y need a longer way round.
 */
final class LineText {
  private final ExcelText text;
  private final String y;
  private final String x;
  private final int areas;

  LineText(ExcelText text, Measure.OfAreas of) {
    this.text = text;
    List<Block> blocks = text.blocks(of.columns());
    this.y = blocks.get(0).from(text.home());
    this.x = blocks.get(1).from(text.home());
    this.areas = blocks.get(0).size();
  }

  /** The whole guarded text. */
  String of(Measure.OfAreas of, Subject subject) {
    if (of.form().isOfRow()) {
      return influence(of, subject);
    }
    return guarded(
        switch (of.form()) {
          case SLOPE -> call("SLOPE");
          case INTERCEPT -> call("INTERCEPT");
          case SLOPE_ERROR -> error();
          case SLOPE_LOW -> call("SLOPE") + "-" + half();
          case SLOPE_HIGH -> call("SLOPE") + "+" + half();
          default -> throw new IllegalArgumentException(of.form() + " is of no line");
        });
  }

  private String guarded(String body) {
    return "IF(OR(%s<3,MAX(%s)=MIN(%s)),\"[z]\",IFERROR(%s,\"[z]\"))"
        .formatted(pairs(), x, x, body);
  }

  private String call(String function) {
    return "%s(%s,%s)".formatted(function, y, x);
  }

  private String pairs() {
    return "SUMPRODUCT(ISNUMBER(%s)*ISNUMBER(%s))".formatted(y, x);
  }

  private String mean() {
    return "SUMPRODUCT(ISNUMBER(%s)*1,%s)/%s".formatted(y, x, pairs());
  }

  private String squares() {
    return "IF(COUNT(%2$s)=%3$d,DEVSQ(%1$s),SUMPRODUCT(ISNUMBER(%2$s)*1,%1$s,%1$s)-%4$s*SUMPRODUCT(ISNUMBER(%2$s)*1,%1$s))"
        .formatted(x, y, areas, mean());
  }

  private String error() {
    return "%s/SQRT(%s)".formatted(call("STEYX"), squares());
  }

  private String half() {
    return "TINV(0.05,%s-2)*%s".formatted(pairs(), error());
  }

  private String influence(Measure.OfAreas of, Subject subject) {
    if (!(subject instanceof Subject.Area)) {
      return "\"[z]\"";
    }
    Region region = new Region();
    region.low(Region.Low.MAKES_THE_RESULT_LOW);
    String ownY = region.operand(text.cell(of.columns().get(0), subject));
    String ownX = region.operand(text.cell(of.columns().get(1), subject));
    String leverage = "(1/%s+(%s-%s)^2/%s)".formatted(pairs(), ownX, mean(), squares());
    region.refuse("%s<3".formatted(pairs()));
    region.canFail();
    if (of.form() == AreasForm.LEVERAGE) {
      return region.guarded("MIN(1,%s)".formatted(leverage), true);
    }
    region.refuse("%s>1-1E-12".formatted(leverage));
    String residual = "(%s-%s-%s*%s)".formatted(ownY, call("INTERCEPT"), call("SLOPE"), ownX);
    return region.guarded(
        "%1$s^2*%2$s/(2*%3$s^2*(1-%2$s)^2)".formatted(residual, leverage, call("STEYX")), true);
  }
}
