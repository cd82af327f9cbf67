package org.placebook.write.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.Cells;
import org.placebook.book.Link;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.table.format.NumberFormat;

/**
 * One pass over a column before it is written: how wide it is, which looks it needs, and where its
 * links are.
 */
public final class ColumnSurvey {
  /** Excel's limit of links on a sheet; what goes beyond stays plain text. */
  private static final int MOST_LINKS = 65_530;

  private final SheetColumn column;
  private final List<RowRole> roles;
  private final TextWidth measure;
  private final Map<RowRole, Face> faces;

  /** Looks that some cell has, by {@link Use#place}. */
  private final BitSet needed = new BitSet(Use.PLACES);

  private final List<CellLink> links = new ArrayList<>();
  private boolean manyLines;
  private double widest;
  private double highest = Double.NEGATIVE_INFINITY;
  private double lowest = Double.POSITIVE_INFINITY;

  /** A link of a body row, counted from 0. */
  record CellLink(int row, Link link) {}

  /** A look that some cell of the column has. */
  @SuppressWarnings("EnumOrdinal") // Places are told apart while a workbook is written, no longer.
  record Use(RowRole role, CellLook.Variant variant) {
    private static final List<CellLook.Variant> VARIANTS = List.of(CellLook.Variant.values());

    /** How many there can be. */
    static final int PLACES = RowRole.values().length * VARIANTS.size();

    /** Its place among all, from 0. */
    static int place(RowRole role, CellLook.Variant variant) {
      return role.ordinal() * VARIANTS.size() + variant.ordinal();
    }

    private static Use at(int place) {
      return new Use(
          RowRole.values()[place / VARIANTS.size()], VARIANTS.get(place % VARIANTS.size()));
    }
  }

  ColumnSurvey(
      SheetColumn column, List<RowRole> roles, TextWidth measure, Map<RowRole, Face> faces) {
    this.column = column;
    this.roles = roles;
    this.measure = measure;
    this.faces = faces;
    look();
    if (lowest <= highest) {
      NumberFormat format = NumberFormat.of(column.numberFormat());
      measure(FigureWidth.sample(highest, format), face(RowRole.GROUP));
      measure(FigureWidth.sample(lowest, format), face(RowRole.GROUP));
    }
  }

  /** The widest content, were it on one line. */
  double widest() {
    return widest;
  }

  /** Whether some text has a line break of its own. */
  boolean manyLines() {
    return manyLines;
  }

  Set<Use> uses() {
    Set<Use> uses = new LinkedHashSet<>();
    needed.stream().forEach(place -> uses.add(Use.at(place)));
    return uses;
  }

  List<CellLink> links() {
    return links;
  }

  /** How a cell is set apart from the others of its column. */
  public static CellLook.Variant variant(Value value, boolean linked) {
    if (value instanceof Text text && Typed.asFormula(text.text())) {
      return CellLook.Variant.QUOTED;
    }
    if (linked) {
      return CellLook.Variant.LINK;
    }
    return value instanceof Day ? CellLook.Variant.DAY : CellLook.Variant.PLAIN;
  }

  private void look() {
    Cells cells = column.cells();
    for (int row = 0; row < cells.size(); row++) {
      RowRole role = roles.get(row);
      Value value = cells.value(row);
      Optional<Link> link = cells.link(row);
      boolean linked = link.isPresent() && links.size() < MOST_LINKS;
      if (linked) {
        links.add(new CellLink(row, link.get()));
      }
      needed.set(Use.place(role, variant(value, linked)));
      measure(value, face(role));
    }
  }

  private Face face(RowRole role) {
    return Objects.requireNonNull(faces.get(role));
  }

  private void measure(Value value, Face face) {
    if (value instanceof Figure figure) {
      highest = Math.max(highest, figure.number());
      lowest = Math.min(lowest, figure.number());
    } else if (value instanceof Text text) {
      manyLines |= text.text().indexOf('\n') >= 0;
      measure(text.text(), face);
    } else if (value instanceof Day day) {
      measure(longest(day.date()), face);
    } else if (value instanceof Missing missing) {
      measure(missing.reason().shorthand(), face);
    }
  }

  private void measure(String text, Face face) {
    widest = Math.max(widest, measure.width(text, face));
  }

  private static String longest(LocalDate date) {
    return "30 September " + date.getYear();
  }
}
