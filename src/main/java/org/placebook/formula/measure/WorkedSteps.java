package org.placebook.formula.measure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The values of steps that stand among the workings so that other formulas stay short. */
public final class WorkedSteps {
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  private final Evaluator evaluator;
  private final FigureSource figures;

  WorkedSteps(Evaluator evaluator, FigureSource figures) {
    this.evaluator = evaluator;
    this.figures = figures;
  }

  public static boolean isStep(BoundFormula measure) {
    return measure instanceof BoundFormula.RowIn
        || measure instanceof BoundFormula.InSet
        || measure instanceof BoundFormula.LowAsZero
        || measure instanceof BoundFormula.Paired
        || measure instanceof BoundFormula.Best
        || measure instanceof BoundFormula.Tied;
  }

  Value value(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.RowIn in) {
      if (subject instanceof Subject.Group) {
        return Value.missing(Reason.NOT_APPLICABLE);
      }
      OptionalInt row = figures.rowIn(in.input(), subject);
      return row.isPresent() ? Value.of(row.getAsInt()) : NOT_AVAILABLE;
    }
    if (measure instanceof BoundFormula.InSet set) {
      boolean isIn = subject instanceof Subject.Area a && set.areas().contains(a.index());
      return new Text(isIn ? "yes" : "no");
    }
    if (measure instanceof BoundFormula.LowAsZero member) {
      return MissingPropagation.lowAsZero(evaluator.at(member.of(), subject));
    }
    if (measure instanceof BoundFormula.Paired pair) {
      boolean isPair =
          evaluator.at(pair.of(), subject) instanceof Figure
              && evaluator.at(pair.other(), subject) instanceof Figure;
      return isPair ? evaluator.at(pair.of(), subject) : NOT_AVAILABLE;
    }
    if (measure instanceof BoundFormula.Best best) {
      return Extremes.best(best.largest(), all(best.members(), subject));
    }
    return tied((BoundFormula.Tied) measure, subject);
  }

  private List<Value> all(List<BoundFormula> measures, Subject subject) {
    return measures.stream().map(measure -> evaluator.at(measure, subject)).toList();
  }

  /** Nothing, which a cell shows as blank, where none of these members is as large. */
  private Value tied(BoundFormula.Tied tied, Subject subject) {
    List<Value> own = all(tied.members().stream().map(Member::measure).toList(), subject);
    if (!(evaluator.at(tied.best(), subject) instanceof Figure best)) {
      return new org.placebook.table.Missing(Reason.NOT_APPLICABLE, "");
    }
    String labels =
        IntStream.range(0, own.size())
            .filter(i -> own.get(i) instanceof Figure f && f.number() == best.number())
            .mapToObj(i -> "; " + tied.members().get(i).label())
            .collect(Collectors.joining());
    return labels.isEmpty()
        ? new org.placebook.table.Missing(Reason.NOT_APPLICABLE, "")
        : new Text(labels);
  }
}
