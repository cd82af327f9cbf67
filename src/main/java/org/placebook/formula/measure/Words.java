package org.placebook.formula.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A measure in the words in which a colleague would explain its formula. */
public final class Words {
  private static final int MOST_NAMED = 4;

  private final Function<InputColumn, String> names;
  private final Function<Subject.Standard, String> standards;
  private final Function<BoundFormula, Optional<String>> columns;

  /** With these names for the columns of inputs and for comparators. */
  public Words(Function<InputColumn, String> names, Function<Subject.Standard, String> standards) {
    this(names, standards, measure -> Optional.empty());
  }

  /** With the headings of columns that show a part already. */
  public Words(
      Function<InputColumn, String> names,
      Function<Subject.Standard, String> standards,
      Function<BoundFormula, Optional<String>> columns) {
    this.names = names;
    this.standards = standards;
    this.columns = columns;
  }

  /** Such as {@code Retail / Total}. */
  public String of(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return names.apply(figure.column());
    }
    if (measure instanceof BoundFormula.Constant constant) {
      return Scalar.shown(constant.value());
    }
    if (measure instanceof BoundFormula.Words words) {
      return "\"" + words.text() + "\"";
    }
    if (measure instanceof BoundFormula.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    if (measure instanceof BoundFormula.Arithmetic m) {
      return part(m.left()) + " " + m.operator() + " " + part(m.right());
    }
    if (measure instanceof BoundFormula.Growth m) {
      return part(m.newer()) + " / " + part(m.older());
    }
    if (measure instanceof BoundFormula.Comparison m) {
      return part(m.left()) + " " + m.operator() + " " + part(m.right());
    }
    if (measure instanceof BoundFormula.AtStandard m) {
      return part(m.of()) + " in " + standards.apply(m.standard());
    }
    if (measure instanceof BoundFormula.AtGroup m) {
      return part(m.of()) + " in the area's group";
    }
    return further(measure);
  }

  private String further(BoundFormula measure) {
    if (measure instanceof BoundFormula.Joined m) {
      return part(m.left()) + " & " + part(m.right());
    }
    if (measure instanceof BoundFormula.Function m) {
      return named(m.name(), m.arguments());
    }
    if (measure instanceof BoundFormula.Skipping m) {
      return named(m.name(), m.arguments());
    }
    if (measure instanceof BoundFormula.OverAreas m) {
      return m.name()
          + (m.ofGroup() ? " over all areas, or a group's own, of " : " over all areas of ")
          + part(m.of());
    }
    if (measure instanceof BoundFormula.Rank m) {
      return "rank of " + part(m.of()) + within(m);
    }
    if (measure instanceof BoundFormula.CountAreas m) {
      return "number of areas where " + of(m.condition());
    }
    if (measure instanceof BoundFormula.Verdict m) {
      return "\"%s\" if the 95%% limits lie above %s, \"%s\" if below, else \"%s\""
          .formatted(m.above(), part(m.against()), m.below(), m.between());
    }
    if (measure instanceof BoundFormula.Choice m) {
      return "if %s then %s else %s".formatted(of(m.condition()), of(m.yes()), of(m.no()));
    }
    if (measure instanceof BoundFormula.Otherwise m) {
      return part(m.first()) + ", or else " + part(m.second());
    }
    if (measure instanceof BoundFormula.Extreme m) {
      return named(m.largest() ? "label of the largest" : "label of the smallest", members(m));
    }
    return step(measure);
  }

  private String step(BoundFormula measure) {
    if (measure instanceof BoundFormula.RowIn m) {
      return "row in Data " + m.input();
    }
    if (measure instanceof BoundFormula.InSet m) {
      return "in the set " + m.name();
    }
    if (measure instanceof BoundFormula.LowAsZero m) {
      return part(m.of()) + ", [low] as 0";
    }
    if (measure instanceof BoundFormula.Paired m) {
      return part(m.of()) + ", where there is " + part(m.other());
    }
    if (measure instanceof BoundFormula.Best m) {
      return named(m.largest() ? "largest" : "smallest", m.members());
    }
    if (measure instanceof BoundFormula.Tied m) {
      return "labels of the "
          + (m.best().largest() ? "largest" : "smallest")
          + " among "
          + m.members().get(0).label()
          + " to "
          + m.members().get(m.members().size() - 1).label();
    }
    if (measure instanceof BoundFormula.Bound m) {
      return (m.upper() ? "highest " : "lowest ") + names.apply(m.column()) + " by rounding";
    }
    if (measure instanceof BoundFormula.Wording m) {
      return named(m.function(), List.of(m.of()));
    }
    return named(name(measure), Sources.parts(measure));
  }

  private static String name(BoundFormula measure) {
    if (measure instanceof BoundFormula.OfList m) {
      return m.name();
    }
    if (measure instanceof BoundFormula.Closed m) {
      return m.form().name();
    }
    if (measure instanceof BoundFormula.OfAreas m) {
      return m.form().name();
    }
    if (measure instanceof BoundFormula.Indirect m) {
      return m.limit() == BoundFormula.Limit.NONE ? "SMR" : "SMR_" + m.limit().name();
    }
    return measure instanceof BoundFormula.Standardised m && m.limit() != BoundFormula.Limit.NONE
        ? "DSR_" + m.limit().name()
        : "DSR";
  }

  private static List<BoundFormula> members(BoundFormula.Extreme extreme) {
    return extreme.members().stream().map(Member::measure).toList();
  }

  private static String within(BoundFormula.Rank rank) {
    String order = rank.smallestFirst() ? ", the smallest first" : "";
    if (rank.within() instanceof Within.SameGroup) {
      return " in its group" + order;
    }
    if (rank.within() instanceof Within.Groups) {
      return " among all groups" + order;
    }
    return rank.within() instanceof Within.OfSet set
        ? " in the set " + set.name() + order
        : " among all areas" + order;
  }

  private String named(String name, List<BoundFormula> parts) {
    String all =
        parts.size() <= MOST_NAMED
            ? parts.stream().map(this::bare).collect(Collectors.joining("; "))
            : String.format(
                Locale.ROOT,
                "%d columns, %s to %s",
                parts.size(),
                bare(parts.get(0)),
                bare(parts.get(parts.size() - 1)));
    return name + " (" + all + ")";
  }

  private String bare(BoundFormula measure) {
    return columns.apply(measure).orElseGet(() -> of(measure));
  }

  private String part(BoundFormula measure) {
    Optional<String> shown = columns.apply(measure);
    if (shown.isPresent()) {
      return shown.get();
    }
    boolean isLoose =
        measure instanceof BoundFormula.Arithmetic
            || measure instanceof BoundFormula.Growth
            || measure instanceof BoundFormula.Comparison
            || measure instanceof BoundFormula.Choice
            || measure instanceof BoundFormula.AtStandard;
    return isLoose ? "(" + of(measure) + ")" : of(measure);
  }
}
