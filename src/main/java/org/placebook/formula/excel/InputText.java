package org.placebook.formula.excel;

import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Subject;

/** Text of an input's figure among the workings: looked up for a place, added up for a group. */
final class InputText {
  private static final String SHORTHAND = "{\"[c]\",\"[u]\",\"[z]\",\"[low]\"}";

  private final RowText row;

  InputText(RowText row) {
    this.row = row;
  }

  String of(BoundFormula.Figure figure) {
    if (row.subject() instanceof Subject.Group group) {
      return sum(figure, figure.column(), group);
    }
    Optional<String> input = row.addresses().input(figure.column(), row.subject(), row.self());
    return input.map(InputText::cleaned).orElse("\"[x]\"");
  }

  /** The bound that rounding leaves; a group's bounds add up. */
  String of(BoundFormula.Bound bound) {
    if (row.subject() instanceof Subject.Group group) {
      return sum(bound, bound.column(), group);
    }
    Region region = new Region();
    String published = region.operand(row.cell(new BoundFormula.Figure(bound.column())));
    region.refuse(published + "<0");
    return region.guarded(bound.rounded().bound(published, bound.upper()));
  }

  /** What an input holds may be blank, a text or an error; a figure or a shorthand is let in. */
  private static String cleaned(String input) {
    return "IF(COUNT(%1$s),%1$s,IF(COUNT(MATCH(%1$s,%2$s,0)),%1$s,\"[x]\"))"
        .formatted(input, SHORTHAND);
  }

  /** Over every member that the recipe lists: one that is missing makes the group's missing. */
  private String sum(BoundFormula of, InputColumn column, Subject.Group group) {
    if (!column.addsUp() || row.figures().members(group.name()).isEmpty()) {
      return "\"[x]\"";
    }
    AreaBlock block = row.block(of);
    String names =
        block
            .groups(row.home())
            .orElseThrow(() -> new NotNative("the table has no column of groups"));
    String name =
        row.addresses().group(group, row.self()).map(c -> "$" + row.from(c)).orElseThrow();
    refuseWildcards(group.name());
    String members = names + "," + name;
    String figures = block.from(row.home());
    return ("IF(COUNTIFS({m},{f},\"[?]\"),IF(COUNTIFS({m},{f},\"[c]\"),\"[c]\",\"[x]\"),"
            + "IF(COUNTIFS({m},{f},\"<9E99\"),SUMIF({m},{f}),\"[low]\"))")
        .replace("{m}", members)
        .replace("{f}", figures);
  }

  private static void refuseWildcards(String name) {
    if (name.matches(".*[*?~].*|[<>=].*") || name.length() > 250) {
      throw new NotNative("Excel would take signs in the group's name for others");
    }
  }
}
