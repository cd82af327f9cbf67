package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.AreasForm;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;

/** Native text of what is worked out from whole columns of areas: inequality and segregation. */
final class SpreadText {
  private final RowText row;
  private final Region region = new Region();

  SpreadText(RowText row) {
    this.row = row;
  }

  /** The whole guarded text. */
  String of(BoundFormula.OfAreas of) {
    if (of.form().isOfRow() && !(row.subject() instanceof Subject.Area)) {
      return "\"[z]\"";
    }
    List<AreaBlock> blocks = row.blocks(of.columns());
    if (of.form() == AreasForm.QUANTILE) {
      return quantile(of, blocks.get(0).from(row.home()), blocks.get(1).from(row.home()));
    }
    if (of.form() == AreasForm.WEIGHTED_MEAN) {
      String x = blocks.get(0).from(row.home());
      String weights = blocks.get(1).from(row.home());
      return row.subject() instanceof Subject.Group group
          ? weightedMean(x, weights, ConditionText.ofGroup(row, blocks.get(0), group.name()))
          : weightedMean(x, weights);
    }
    List<String> c = blocks.stream().map(b -> region.range(b.from(row.home()), b.size())).toList();
    c.forEach(column -> region.refuse("MIN(" + column + ")<0"));
    return region.guarded(body(of, blocks.get(0).size(), c));
  }

  private String body(BoundFormula.OfAreas of, int n, List<String> c) {
    String x = c.get(0);
    if (of.form() == AreasForm.LORENZ || of.form() == AreasForm.LORENZ_HOLDERS) {
      return lorenz(of, n, c);
    }
    region.refuse("SUM(" + x + ")=0");
    return switch (of.form()) {
      case GINI ->
          "SUMPRODUCT(%1$s,RANK(%1$s,%1$s,1)-RANK(%1$s,%1$s,0))/(%2$d*SUM(%1$s))".formatted(x, n);
      case THEIL -> "SUMPRODUCT(%1$s,LN((%1$s+(%1$s=0))/AVERAGE(%1$s)))/SUM(%1$s)".formatted(x);
      case THEIL_L -> {
        region.refuse("MIN(" + x + ")<=0");
        yield "SUMPRODUCT(LN(AVERAGE(%1$s)/%1$s))/%2$d".formatted(x, n);
      }
      case ATKINSON -> atkinson(x, n, of.setting());
      case DISSIMILARITY -> {
        region.refuse("SUM(" + c.get(1) + ")=0");
        yield "SUMPRODUCT(ABS(%1$s/SUM(%1$s)-%2$s/SUM(%2$s)))/2".formatted(x, c.get(1));
      }
      case INTERACTION ->
          "SUMPRODUCT((%3$s>0)*%1$s*%2$s/(%3$s+(%3$s=0)))/SUM(%1$s)"
              .formatted(x, c.get(1), c.get(2));
      default ->
          throw new NotNative(
              "Excel has no function that puts the areas in order and adds up along it");
    };
  }

  private String lorenz(BoundFormula.OfAreas of, int n, List<String> c) {
    String x = c.get(0);
    String own = row.cell(of.columns().get(0));
    boolean weighted = c.size() > 1;
    region.refuse(weighted ? "SUMPRODUCT(%s,%s)=0".formatted(x, c.get(1)) : "SUM(" + x + ")=0");
    String upTo = "(%s<=%s)".formatted(x, own);
    if (of.form() == AreasForm.LORENZ) {
      return weighted
          ? "SUMPRODUCT(%1$s*%2$s*%3$s)/SUMPRODUCT(%2$s,%3$s)".formatted(upTo, x, c.get(1))
          : "SUMPRODUCT(%s*%2$s)/SUM(%2$s)".formatted(upTo, x);
    }
    return weighted
        ? "SUMPRODUCT(%s*%2$s)/SUM(%2$s)".formatted(upTo, c.get(1))
        : "SUMPRODUCT(1*%s)/%d".formatted(upTo, n);
  }

  private static String atkinson(String x, int n, double aversion) {
    if (aversion == 1) {
      return "IF(MIN(%1$s)=0,1,1-EXP(SUMPRODUCT(LN(%1$s))/%2$d)/AVERAGE(%1$s))".formatted(x, n);
    }
    String power = Scalar.literal(1 - aversion);
    String index =
        "1-(SUMPRODUCT((%1$s/AVERAGE(%1$s))^(%2$s))/%3$d)^(1/(%2$s))".formatted(x, power, n);
    return aversion < 1 ? index : "IF(MIN(%s)=0,1,%s)".formatted(x, index);
  }

  /** Texts are larger than any number, so that those among x must be marked off. */
  private String quantile(BoundFormula.OfAreas of, String x, String weights) {
    String own = region.operand(row.cell(of.columns().get(0)));
    region.operand(row.cell(of.columns().get(1)));
    String k = Scalar.literal(of.setting());
    String all = "SUMPRODUCT(ISNUMBER(%s)*1,%s)".formatted(x, weights);
    region.refuse("MIN(%s)<0".formatted(weights));
    region.refuse("SUMPRODUCT(ISNUMBER(%s)*ISNUMBER(%s))<%s".formatted(x, weights, k));
    region.refuse(all + "=0");
    return region.guarded(
        "MIN(%1$s,%1$s+1-ROUNDUP(ROUND(%1$s*SUMPRODUCT(ISNUMBER(%2$s)*(%2$s>=%3$s),%4$s)/%5$s,9),0))"
            .formatted(k, x, own, weights, all));
  }

  /** The same of the areas that meet a condition. */
  private static String weightedMean(String x, String weights, String among) {
    String sum = "SUMPRODUCT(%s*ISNUMBER(%s),%s)".formatted(among, x, weights);
    return "IF(SUMPRODUCT(%4$s*(%2$s<0))>0,\"[z]\",IF(%3$s<=0,\"[x]\",SUMPRODUCT(%4$s*1,%1$s,%2$s)/%3$s))"
        .formatted(x, weights, sum, among);
  }

  /** Texts count as zero in SUMPRODUCT, so that a mark of figures must stand beside weights. */
  private static String weightedMean(String x, String weights) {
    String sum = "SUMPRODUCT(ISNUMBER(%s)*1,%s)".formatted(x, weights);
    return "IF(MIN(%2$s)<0,\"[z]\",IF(%3$s<=0,\"[x]\",SUMPRODUCT(%1$s,%2$s)/%3$s))"
        .formatted(x, weights, sum);
  }
}
