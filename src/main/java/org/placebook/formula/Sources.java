package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;

/** Which columns a measure rests on. */
public final class Sources {
  private Sources() {}

  /** The input columns of a measure, in order. */
  public static List<InputColumn> of(Measure measure) {
    List<InputColumn> columns = new ArrayList<>();
    collect(measure, columns);
    return columns.stream().distinct().toList();
  }

  /** The first column of a measure that rests on one input. */
  static InputColumn one(Measure measure) throws Unbound {
    List<InputColumn> columns = of(measure);
    if (columns.stream().map(InputColumn::input).distinct().count() != 1) {
      throw new Unbound(
          "A share is one input's figures over that input's total, but this names %s"
              .formatted(
                  columns.isEmpty()
                      ? "no input"
                      : columns.stream().map(InputColumn::input).distinct().toList()));
    }
    return columns.get(0);
  }

  private static void collect(Measure measure, List<InputColumn> columns) {
    if (measure instanceof Measure.Figure figure) {
      columns.add(figure.column());
    }
    if (measure instanceof Measure.Bound bound) {
      columns.add(bound.column());
    }
    parts(measure).forEach(part -> collect(part, columns));
  }

  /** The measures that a measure is made of. */
  public static List<Measure> parts(Measure measure) {
    if (measure instanceof Measure.Arithmetic m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof Measure.Growth m) {
      return List.of(m.newer(), m.older());
    }
    if (measure instanceof Measure.Comparison m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof Measure.Joined m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof Measure.Otherwise m) {
      return List.of(m.first(), m.second());
    }
    if (measure instanceof Measure.Choice m) {
      return List.of(m.condition(), m.yes(), m.no());
    }
    if (measure instanceof Measure.Function m) {
      return m.arguments();
    }
    if (measure instanceof Measure.Skipping m) {
      return m.arguments();
    }
    if (measure instanceof Measure.OfList m) {
      return m.members();
    }
    if (measure instanceof Measure.Extreme m) {
      return m.members().stream().map(Member::measure).toList();
    }
    return shifted(measure);
  }

  private static List<Measure> shifted(Measure measure) {
    if (measure instanceof Measure.AtStandard m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.AtGroup m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.OverAreas m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.Rank m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.CountAreas m) {
      return List.of(m.condition());
    }
    if (measure instanceof Measure.Closed m) {
      return m.parts();
    }
    if (measure instanceof Measure.OfAreas m) {
      return m.columns();
    }
    if (measure instanceof Measure.Wording m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.LowAsZero m) {
      return List.of(m.of());
    }
    if (measure instanceof Measure.Paired m) {
      return List.of(m.of(), m.other());
    }
    if (measure instanceof Measure.Best m) {
      return m.members();
    }
    if (measure instanceof Measure.Tied m) {
      return m.best().members();
    }
    if (measure instanceof Measure.Standardised m) {
      List<Measure> all = new ArrayList<>(m.events());
      all.addAll(m.populations());
      return all;
    }
    return List.of();
  }
}
