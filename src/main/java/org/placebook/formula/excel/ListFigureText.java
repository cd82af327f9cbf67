package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.ListFigures;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Subject;

/**
 * Native text of concentration, evenness and difference from the comparator, over the range of a
 * list's figures among the workings, where [low] counts as 0.
 */
final class ListFigureText {
  private final RowText row;
  private final BoundFormula.OfList list;
  private final Region region;

  ListFigureText(RowText row, BoundFormula.OfList list, Region region) {
    this.row = row;
    this.list = list;
    this.region = region;
  }

  String of() {
    int n = list.members().size();
    String x = range(row.ranges(BoundFormula.LowAsZero.all(list.members())), n);
    if (ListFigures.compares(list.name())) {
      List<BoundFormula> standard = BoundFormula.LowAsZero.all(list.standard());
      String there = range(row.fixedRanges(standard, Subject.Standard.DEFAULT), n);
      return compared(x, there);
    }
    if (n < 2 && (list.name().equals("HHI_NORMALISED") || list.name().equals("EVENNESS"))) {
      return "\"[z]\"";
    }
    String squares = "SUMSQ(" + x + ")/SUM(" + x + ")^2";
    String entropy = "(LN(SUM(%1$s))-SUMPRODUCT(%1$s,LN(%1$s+(%1$s=0)))/SUM(%1$s))".formatted(x);
    return switch (list.name()) {
      case "HHI" -> squares;
      case "HHI_NORMALISED" -> "(%s-1/%d)/(1-1/%d)".formatted(squares, n, n);
      case "HHI_EQUIVALENT" -> "SUM(%1$s)^2/SUMSQ(%1$s)".formatted(x);
      case "ENTROPY" -> entropy;
      default -> entropy + "/LN(" + n + ")";
    };
  }

  private String range(List<String> runs, int size) {
    if (runs.size() != 1) {
      throw new NotNative("the parts of one list do not stand side by side");
    }
    String range = region.range(runs.get(0), size);
    region.refuse("MIN(" + range + ")<0");
    region.refuse("SUM(" + range + ")=0");
    return range;
  }

  private String compared(String s, String n) {
    if (list.name().equals("KRUGMAN")) {
      return "SUMPRODUCT(ABS(%1$s/SUM(%1$s)-%2$s/SUM(%2$s)))".formatted(s, n);
    }
    region.refuse("SUMPRODUCT((%s>0)*(%s=0))>0".formatted(s, n));
    return "SUMPRODUCT(%1$s,LN((%1$s+(%1$s=0))/(%2$s+(%2$s=0))))/SUM(%1$s)+LN(SUM(%2$s)/SUM(%1$s))"
        .formatted(s, n);
  }
}
