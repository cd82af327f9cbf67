package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.proof.PlainHeading;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * The columns of a table that a drafted list takes.
 *
 * @param members in the order of the table
 * @param leftOut the headings of those that cannot be named without doubt, or hold no figure
 */
record DraftColumns(List<Member> members, List<String> leftOut) {
  private static final String MINUTES = "minutes";

  /**
   * A column.
   *
   * @param input what formulas call its table
   * @param heading as in the file
   * @param label what finished sheets call it
   */
  record Member(FigureColumn column, String input, String heading, String label) {
    /** The column in a formula; brackets in a heading are written with an apostrophe before. */
    String reference() {
      return "%s[%s]".formatted(input, heading.replaceAll("([\\[\\]'#])", "'$1"));
    }
  }

  /** Those of some columns that can be named. */
  static DraftColumns of(MatchedInput input, List<FigureColumn> taken) {
    List<Member> members = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (FigureColumn column : taken) {
      String heading = Names.tidy(column.heading());
      String label = label(heading, column.unit(), labels);
      if (label.isEmpty() || !isPlain(heading, input) || isEmpty(column)) {
        leftOut.add(heading.isEmpty() ? "a column without heading" : heading);
      } else {
        labels.add(label.toLowerCase(Locale.ROOT));
        members.add(new Member(column, input.input().name(), heading, label));
      }
    }
    return new DraftColumns(members, leftOut);
  }

  /** The member that is a column, where it is taken. */
  Optional<Member> member(FigureColumn column) {
    return members.stream().filter(member -> member.column() == column).findFirst();
  }

  /** The short name, or the whole heading where another column has the short one; else empty. */
  private static String label(String heading, String unit, Set<String> taken) {
    String shorter = withMinutes(PlainHeading.of(heading), unit);
    if (!taken.contains(shorter.toLowerCase(Locale.ROOT))) {
      return shorter;
    }
    return taken.contains(heading.toLowerCase(Locale.ROOT)) ? "" : heading;
  }

  /** Cells that show lengths of time are read as minutes, which the heading must then say. */
  private static String withMinutes(String heading, String unit) {
    boolean isUnsaid = unit.equals(MINUTES) && !heading.toLowerCase(Locale.ROOT).contains("min");
    return isUnsaid && !heading.isEmpty() ? heading + " (" + MINUTES + ")" : heading;
  }

  /** Two dots would make a run of columns of it. */
  private static boolean isPlain(String heading, MatchedInput input) {
    return input.find(heading).isPresent()
        && !heading.contains("..")
        && !heading.contains("\u2026")
        && !heading.contains(ColumnSpec.EACH);
  }

  private static boolean isEmpty(FigureColumn column) {
    return column.allFigures(figure -> false);
  }
}
