package org.placebook.formula.excel;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.AreasForm;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Subject;

/** Texts that need no guard around them, because they bring their own. */
final class OwnText {
  /** With what stands around them the formula of a cell of labels has some 120 characters. */
  private static final int LONGEST_LABELS = 101;

  /** What stands around a label: {@code REPT("; ",E211=L211)&}. */
  private static final int AROUND_LABEL = 21;

  private final RowText row;

  OwnText(RowText row) {
    this.row = row;
  }

  String ofAreas(BoundFormula.OfAreas of) {
    refuseOfGroup(of);
    return of.form().isOfLine() ? new LineFormText(row, of).text() : new SpreadText(row).of(of);
  }

  private void refuseOfGroup(BoundFormula.OfAreas of) {
    boolean isOfGroup = of.ofGroup() && row.subject() instanceof Subject.Group;
    if (isOfGroup && of.form() != AreasForm.WEIGHTED_MEAN) {
      throw new NotNative("Excel has no %s of the areas of one group only".formatted(of.form()));
    }
  }

  String verdict(BoundFormula.Verdict of) {
    String not = ExcelText.quoted(BoundFormula.Verdict.NOT_COMPARED);
    if (of.ofStandard() && row.subject() instanceof Subject.Standard) {
      return not;
    }
    String low = row.cell(of.low());
    String high = row.cell(of.high());
    String against = branch(of.against());
    return "IF(COUNT(%1$s,%2$s,%3$s)<3,%4$s,IF(%1$s>%3$s,%5$s,IF(%2$s<%3$s,%6$s,%7$s)))"
        .formatted(
            low,
            high,
            against,
            not,
            ExcelText.quoted(of.above()),
            ExcelText.quoted(of.below()),
            ExcelText.quoted(of.between()));
  }

  String rowIn(BoundFormula.RowIn of) {
    if (row.subject() instanceof Subject.Group) {
      throw new NotNative("a group has no row in an input");
    }
    return row.addresses()
        .rowIn(of.input(), row.subject(), row.self())
        .map(match -> "IFERROR(" + match + ",\"[x]\")")
        .orElseThrow(() -> new NotNative("the input knows it by another name or code"));
  }

  /** Only the condition is guarded; each branch stands in a cell of its own. */
  String choice(BoundFormula.Choice choice) {
    Region region = new Region();
    String condition = row.condition(choice.condition(), region);
    return region.guarded(
        "IF(%s,%s,%s)".formatted(condition, branch(choice.yes()), branch(choice.no())));
  }

  String branch(BoundFormula measure) {
    return measure.isPlain() ? RowText.plain(measure) : row.cell(measure);
  }

  /** The row of the area's group. */
  String atGroup(BoundFormula.AtGroup at) {
    if (!(row.subject() instanceof Subject.Area)) {
      return row.cell(at.of());
    }
    Addresses.Groups groups = row.addresses().groups(at.of(), row.self());
    String name =
        row.addresses()
            .group(row.subject(), row.self())
            .map(cell -> "$" + row.from(cell))
            .orElseThrow(NotBeside::new);
    return "IFERROR(INDEX(%s,MATCH(%s,%s,0)),\"[z]\")"
        .formatted(groups.figures(), name, groups.names());
  }

  String ofMany(BoundFormula.Function function) {
    List<BoundFormula> figures = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (BoundFormula argument : function.arguments()) {
      if (argument instanceof BoundFormula.Constant) {
        numbers.add(RowText.plain(argument));
      } else {
        figures.add(argument);
      }
    }
    List<String> ranges = row.ranges(figures);
    String all = String.join(",", ranges);
    List<String> arguments = new ArrayList<>(ranges);
    arguments.addAll(numbers);
    String result = function.name() + "(" + String.join(",", arguments) + ")";
    if (ranges.isEmpty()) {
      return result;
    }
    boolean isSum = function.name().equals("SUM");
    String counted = "COUNT(" + all + ")";
    String found = isSum ? counted + "+" + Region.tally(ranges, "[low]") : counted;
    String low =
        isSum && numbers.isEmpty() ? "IF(" + counted + "," + result + ",\"[low]\")" : result;
    return "IF(%s<%d,%s,%s)".formatted(found, figures.size(), Region.gap(ranges), low);
  }

  /** A [low] is not the largest, and leaves open which is the smallest. */
  String best(BoundFormula.Best best) {
    List<String> ranges = row.ranges(best.members());
    String counted = "COUNT(" + String.join(",", ranges) + ")";
    String function = (best.largest() ? "MAX(" : "MIN(") + String.join(",", ranges) + ")";
    String found = best.largest() ? counted + "+" + Region.tally(ranges, "[low]") : counted;
    String result = best.largest() ? "IF(" + counted + "," + function + ",\"[x]\")" : function;
    return "IF(%s<%d,%s,%s)".formatted(found, best.members().size(), Region.gap(ranges), result);
  }

  /** The label of the largest or smallest, ties joined. */
  String extreme(BoundFormula.Extreme extreme) {
    if (extreme.members().isEmpty()) {
      return "\"[z]\"";
    }
    List<BoundFormula> members = extreme.members().stream().map(Member::measure).toList();
    BoundFormula.Best best = new BoundFormula.Best(extreme.largest(), members);
    String cell = row.cell(best);
    List<BoundFormula.Tied> stretches = stretches(best, extreme.members());
    List<String> labels = new ArrayList<>();
    for (BoundFormula.Tied tied : stretches) {
      labels.add(stretches.size() == 1 ? labels(tied) : row.cell(tied));
    }
    List<String> counts = new ArrayList<>();
    row.ranges(members).forEach(range -> counts.add("COUNTIF(" + range + "," + cell + ")"));
    String ties = String.join("+", counts);
    String named =
        "IF(" + ties + ">1,\"joint: \",\"\")&MID(" + String.join("&", labels) + ",3,999)";
    if (members.size() > 2) {
      named = "IF(%s=%d,\"joint: all %2$d\",%s)".formatted(ties, members.size(), named);
    }
    return "IF(COUNT(%1$s),%2$s,%1$s)".formatted(cell, named);
  }

  /** The members in stretches whose labels make a formula of readable length. */
  private static List<BoundFormula.Tied> stretches(BoundFormula.Best best, List<Member> members) {
    List<BoundFormula.Tied> stretches = new ArrayList<>();
    List<Member> stretch = new ArrayList<>();
    int length = 0;
    for (Member member : members) {
      int own = member.label().length() + AROUND_LABEL;
      if (!stretch.isEmpty() && length + own > LONGEST_LABELS) {
        stretches.add(new BoundFormula.Tied(best, stretch));
        stretch = new ArrayList<>();
        length = 0;
      }
      stretch.add(member);
      length += own;
    }
    stretches.add(new BoundFormula.Tied(best, stretch));
    return stretches;
  }

  String labels(BoundFormula.Tied tied) {
    String best = row.cell(tied.best());
    List<String> labels = new ArrayList<>();
    for (Member member : tied.members()) {
      String label = ExcelText.quoted("; " + member.label());
      labels.add("REPT(%s,%s=%s)".formatted(label, row.cell(member.measure()), best));
    }
    return String.join("&", labels);
  }
}
