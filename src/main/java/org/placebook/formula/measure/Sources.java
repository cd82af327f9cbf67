package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which columns a measure rests on. */
public final class Sources {
  private Sources() {}

  /** The input columns of a measure, in order. */
  public static List<InputColumn> of(BoundFormula measure) {
    List<InputColumn> columns = new ArrayList<>();
    collect(measure, columns);
    return columns.stream().distinct().toList();
  }

  /** The first column of a measure that rests on one input. */
  static InputColumn one(BoundFormula measure) throws Unbound {
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

  private static void collect(BoundFormula measure, List<InputColumn> columns) {
    if (measure instanceof BoundFormula.Figure figure) {
      columns.add(figure.column());
    }
    if (measure instanceof BoundFormula.Bound bound) {
      columns.add(bound.column());
    }
    parts(measure).forEach(part -> collect(part, columns));
  }

  /** The measures that a measure is made of. */
  public static List<BoundFormula> parts(BoundFormula measure) {
    if (measure instanceof BoundFormula.Arithmetic m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof BoundFormula.Growth m) {
      return List.of(m.newer(), m.older());
    }
    if (measure instanceof BoundFormula.Comparison m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof BoundFormula.Joined m) {
      return List.of(m.left(), m.right());
    }
    if (measure instanceof BoundFormula.Otherwise m) {
      return List.of(m.first(), m.second());
    }
    if (measure instanceof BoundFormula.Choice m) {
      return List.of(m.condition(), m.yes(), m.no());
    }
    if (measure instanceof BoundFormula.Function m) {
      return m.arguments();
    }
    if (measure instanceof BoundFormula.Skipping m) {
      return m.arguments();
    }
    if (measure instanceof BoundFormula.OfList m) {
      return m.members();
    }
    if (measure instanceof BoundFormula.Extreme m) {
      return m.members().stream().map(Member::measure).toList();
    }
    return shifted(measure);
  }

  private static List<BoundFormula> shifted(BoundFormula measure) {
    if (measure instanceof BoundFormula.AtStandard m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.AtGroup m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.OverAreas m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.Rank m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.CountAreas m) {
      return List.of(m.condition());
    }
    if (measure instanceof BoundFormula.Closed m) {
      return m.parts();
    }
    if (measure instanceof BoundFormula.OfAreas m) {
      return m.columns();
    }
    if (measure instanceof BoundFormula.Wording m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.Verdict m) {
      return List.of(m.low(), m.high(), m.against());
    }
    if (measure instanceof BoundFormula.LowAsZero m) {
      return List.of(m.of());
    }
    if (measure instanceof BoundFormula.Paired m) {
      return List.of(m.of(), m.other());
    }
    if (measure instanceof BoundFormula.Best m) {
      return m.members();
    }
    if (measure instanceof BoundFormula.Tied m) {
      return m.best().members();
    }
    if (measure instanceof BoundFormula.Standardised m) {
      List<BoundFormula> all = new ArrayList<>(m.events());
      all.addAll(m.populations());
      return all;
    }
    if (measure instanceof BoundFormula.Indirect m) {
      return Stream.of(m.observed(), m.people(), m.rates()).flatMap(List::stream).toList();
    }
    return List.of();
  }
}
