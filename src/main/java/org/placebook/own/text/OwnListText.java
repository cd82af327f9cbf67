package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;

/** Concentration and specialisation over cells that stand side by side. */
final class OwnListText {
  private final OwnAddresses where;
  private final BoundFormula.OfList list;
  private final List<InputColumn> columns;
  private final List<String> refusals = new ArrayList<>();

  OwnListText(OwnAddresses where, BoundFormula.OfList list) {
    this.where = where;
    this.list = list;
    this.columns = list.members().stream().map(ColumnText::column).toList();
  }

  String text() {
    String x = where.ownRun(columns).orElseThrow(OwnListText::apart);
    refuse(x);
    String body = body(x, columns.size());
    String guarded = "IF(OR(%s),\"[z]\",%s)".formatted(String.join(",", refusals), body);
    return "IFERROR(IF(COUNT(%s)=%d,%s,%s),\"[x]\")"
        .formatted(x, columns.size(), guarded, Runs.gap(where, List.of(x), list.members()));
  }

  private static NotLive apart() {
    return new NotLive("its columns do not stand side by side");
  }

  private void refuse(String range) {
    refusals.add("MIN(" + range + ")<0");
    refusals.add("SUM(" + range + ")=0");
  }

  private String body(String x, int n) {
    String squares = "SUMSQ(" + x + ")/SUM(" + x + ")^2";
    String entropy = "(LN(SUM(%1$s))-SUMPRODUCT(%1$s,LN(%1$s+(%1$s=0)))/SUM(%1$s))".formatted(x);
    boolean isOne = n < 2;
    return switch (list.name()) {
      case "HHI" -> squares;
      case "HHI_EQUIVALENT" -> "SUM(%1$s)^2/SUMSQ(%1$s)".formatted(x);
      case "HHI_NORMALISED" -> isOne ? "\"[z]\"" : "(%s-1/%d)/(1-1/%2$d)".formatted(squares, n);
      case "ENTROPY" -> entropy;
      case "EVENNESS" -> isOne ? "\"[z]\"" : entropy + "/LN(" + n + ")";
      default -> compared(x);
    };
  }

  private String compared(String s) {
    String n = where.standardRun(columns, Subject.Standard.DEFAULT).orElseThrow(OwnListText::apart);
    refuse(n);
    if (list.name().equals("KRUGMAN")) {
      return "SUMPRODUCT(ABS(%1$s/SUM(%1$s)-%2$s/SUM(%2$s)))".formatted(s, n);
    }
    refusals.add("SUMPRODUCT((%s>0)*(%s=0))>0".formatted(s, n));
    return "SUMPRODUCT(%1$s,LN((%1$s+(%1$s=0))/(%2$s+(%2$s=0))))/SUM(%1$s)+LN(SUM(%2$s)/SUM(%1$s))"
        .formatted(s, n);
  }
}
