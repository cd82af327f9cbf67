package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.excel.LineText;
import org.placebook.formula.measure.AreasForm;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.TextFunctions;
import org.placebook.table.Reason;

/** Texts that bring a guard of their own: of many cells, of a group, of whole columns. */
final class OwnCells {
  private final NativeText text;
  private final OwnAddresses where;
  private final ColumnText columns;

  OwnCells(NativeText text, OwnAddresses where, ColumnText columns) {
    this.text = text;
    this.where = where;
    this.columns = columns;
  }

  String of(BoundFormula measure) {
    if (measure instanceof BoundFormula.AtGroup at) {
      return group(at.of());
    }
    if (measure instanceof BoundFormula.Extreme extreme) {
      return extreme(extreme);
    }
    if (measure instanceof BoundFormula.Function many) {
      return ofMany(many.name(), many.arguments());
    }
    if (measure instanceof BoundFormula.Skipping skipping) {
      return skipping(skipping);
    }
    if (measure instanceof BoundFormula.OfList list) {
      return new OwnListText(where, list).text();
    }
    if (measure instanceof BoundFormula.Wording wording) {
      return TextFunctions.text(text.whole(wording.of()).text(), wording);
    }
    return measure instanceof BoundFormula.OfAreas of
        ? line(of)
        : count((BoundFormula.CountAreas) measure);
  }

  /** The sum over the rows of the same group, of counts. */
  private String group(BoundFormula of) {
    InputColumn column = ColumnText.column(of);
    String cells = where.column(column);
    String own = where.ownGroup();
    String members =
        "("
            + columns.groups()
            + "="
            + own
            + ")"
            + where.isArea().map(area -> "*" + area).orElse("");
    String found = "SUMPRODUCT(%s*(ISNUMBER(%s)+(%2$s=\"[low]\")))".formatted(members, cells);
    String confidential = "SUMPRODUCT(%s*%s)".formatted(members, isConfidential(column, cells));
    String sum =
        "IF(SUMPRODUCT(%1$s*ISNUMBER(%2$s)),SUMPRODUCT(%1$s*1,%2$s),\"[low]\")"
            .formatted(members, cells);
    String none =
        where.isOwnLeftOut().map(out -> "OR(" + own + "=\"\"," + out + ")").orElse(own + "=\"\"");
    return "IFERROR(IF(%s,\"[z]\",IF(%s=SUMPRODUCT(%s*1),%s,IF(%s,\"[c]\",\"[x]\"))),\"[x]\")"
        .formatted(none, found, members, sum, confidential);
  }

  private String isConfidential(InputColumn column, String cells) {
    StringBuilder any = new StringBuilder("((" + cells + "=\"[c]\")");
    where
        .markers(column)
        .forEach(
            (sign, reason) -> {
              if (reason == Reason.CONFIDENTIAL) {
                any.append("+(%s=%s)".formatted(cells, NativeText.quoted(sign)));
              }
            });
    return any.append(">0)").toString();
  }

  private String ofMany(String name, List<BoundFormula> arguments) {
    List<String> numbers = new ArrayList<>();
    List<BoundFormula> figures = new ArrayList<>();
    for (BoundFormula argument : arguments) {
      if (argument instanceof BoundFormula.Constant) {
        numbers.add(NativeText.plain(argument));
      } else {
        figures.add(argument);
      }
    }
    List<String> runs = Runs.of(where, figures);
    List<String> all = new ArrayList<>(runs);
    all.addAll(numbers);
    boolean isSum = name.equals("SUM");
    String found = "COUNT(" + String.join(",", runs) + ")";
    String counted = isSum ? found + "+" + Runs.tally(runs, "[low]") : found;
    String result = name + "(" + String.join(",", all) + ")";
    String sum = isSum && numbers.isEmpty() ? "IF(" + found + "," + result + ",\"[low]\")" : result;
    return "IFERROR(IF(%s=%d,%s,%s),\"[x]\")"
        .formatted(counted, figures.size(), sum, Runs.gap(where, runs, figures));
  }

  private String skipping(BoundFormula.Skipping of) {
    List<String> runs = Runs.of(where, of.arguments());
    String all = String.join(",", runs);
    String function = Scalar.excelName(of.name()) + "(" + all + ")";
    return of.name().equals("COUNT")
        ? function
        : "IFERROR(IF(COUNT(%s)<%d,\"[x]\",%s),\"[x]\")"
            .formatted(all, Scalar.leastCount(of.name()), function);
  }

  /** The label of the largest or smallest, ties joined. */
  private String extreme(BoundFormula.Extreme extreme) {
    List<BoundFormula> members = extreme.members().stream().map(Member::measure).toList();
    List<String> runs = Runs.of(where, members);
    String all = String.join(",", runs);
    String best = (extreme.largest() ? "MAX(" : "MIN(") + all + ")";
    String count = "COUNT(" + all + ")";
    String found = extreme.largest() ? count + "+" + Runs.tally(runs, "[low]") : count;
    List<String> ties = new ArrayList<>();
    runs.forEach(run -> ties.add("COUNTIF(" + run + "," + best + ")"));
    List<String> labels = new ArrayList<>();
    for (Member member : extreme.members()) {
      String cell = where.own(ColumnText.column(member.measure()));
      labels.add("REPT(%s,%s=%s)".formatted(NativeText.quoted("; " + member.label()), cell, best));
    }
    String tied = String.join("+", ties);
    String named =
        "IF(%s>1,\"joint: \",\"\")&MID(%s,3,999)".formatted(tied, String.join("&", labels));
    if (members.size() > 2) {
      named = "IF(%s=%d,\"joint: all %2$d\",%s)".formatted(tied, members.size(), named);
    }
    return "IFERROR(IF(%s<%d,%s,IF(%s,%s,\"[x]\")),\"[x]\")"
        .formatted(found, members.size(), Runs.gap(where, runs, members), count, named);
  }

  /** The straight line through the areas that have both figures. */
  private String line(BoundFormula.OfAreas of) {
    if (!of.form().isOfLine() || of.form().isOfRow()) {
      throw new NotLive("it puts the areas in order or weighs them, row by row");
    }
    String y = columns.cells(of.columns().get(0));
    String x = columns.cells(of.columns().get(1));
    LineText line = LineText.paired(columns.paired(y, x), columns.paired(x, y));
    return line.guarded(lineBody(line, of.form()));
  }

  private static String lineBody(LineText line, AreasForm form) {
    return switch (form) {
      case SLOPE -> line.slope();
      case INTERCEPT -> line.intercept();
      case SLOPE_ERROR -> line.error();
      case SLOPE_LOW -> line.limit(false);
      case SLOPE_HIGH -> line.limit(true);
      default -> throw new NotLive("it has no short form in Excel");
    };
  }

  /** How many areas of the row's group meet a comparison of two columns, or of one and a number. */
  private String count(BoundFormula.CountAreas count) {
    if (!(count.condition() instanceof BoundFormula.Comparison comparison)
        || comparison.left().isText()
        || comparison.right().isText()) {
      throw new NotLive("its condition is more than one comparison of figures");
    }
    List<String> compared = new ArrayList<>();
    String left = side(comparison.left(), compared);
    String right = side(comparison.right(), compared);
    String met =
        "SUMPRODUCT(%%s%s*(%s%s%s))"
            .formatted(columns.mask(compared), left, comparison.operator(), right);
    if (where.groups().isEmpty()) {
      return met.formatted("");
    }
    String own = where.ownGroup();
    String ofGroup = met.formatted("(" + columns.groups() + "=" + own + ")*");
    return "IF(%s=\"\",%s,%s)".formatted(own, met.formatted(""), ofGroup);
  }

  private String side(BoundFormula side, List<String> compared) {
    if (side.isPlain()) {
      return NativeText.plain(side);
    }
    compared.add(columns.cells(side));
    return compared.get(compared.size() - 1);
  }
}
