package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.stats.PreciseSum;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The figures of larger areas, column by column. */
final class TargetFigures {
  private final List<TargetArea> targets;
  private final Optional<Weights> weights;
  private final String what;

  /**
   * For some areas.
   *
   * @param what their members are called, such as LSOAs
   */
  TargetFigures(List<TargetArea> targets, Optional<Weights> weights, String what) {
    this.targets = targets;
    this.weights = weights;
    this.what = what;
  }

  /** The columns that can be made, side by side, in the order of the table. */
  List<FigureColumn> columns(List<FigureColumn> columns, Map<FigureColumn, Treatment> treatments) {
    return columns.parallelStream()
        .map(column -> made(column, treatments.getOrDefault(column, new Treatment.Sum())))
        .flatMap(List::stream)
        .toList();
  }

  private List<FigureColumn> made(FigureColumn column, Treatment treatment) {
    if (treatment instanceof Treatment.Deciles) {
      return new NationalDeciles(column, what, weights).columns(targets);
    }
    if (treatment instanceof Treatment.Never || treatment instanceof Treatment.Asks) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    for (TargetArea target : targets) {
      values.add(
          target.isOneRow()
              ? column.value(target.members().get(0).row())
              : value(target, column, treatment));
    }
    return List.of(Columns.of(column.heading(), column.unit(), column.position(), values));
  }

  private Value value(TargetArea target, FigureColumn column, Treatment treatment) {
    if (treatment instanceof Treatment.Anew anew) {
      return ratio(sum(target, anew.part()), sum(target, anew.whole()), anew.per());
    }
    return treatment instanceof Treatment.Mean ? mean(target, column) : sum(target, column);
  }

  private static Value sum(TargetArea target, FigureColumn column) {
    Addition total = new Addition();
    target.members().forEach(member -> total.add(column.value(member.row()), member.share()));
    total.lack(target);
    return total.value();
  }

  private static Value ratio(Value part, Value whole, double per) {
    if (part instanceof Figure p && whole instanceof Figure w) {
      return w.number() == 0
          ? Value.missing(Reason.NOT_APPLICABLE)
          : Value.of(per * p.number() / w.number());
    }
    return isConfidential(part) || isConfidential(whole)
        ? Value.missing(Reason.CONFIDENTIAL)
        : Missing.is(part, Reason.LOW) ? part : Value.missing(Reason.NOT_AVAILABLE);
  }

  private static boolean isConfidential(Value value) {
    return value instanceof Missing missing && missing.reason() == Reason.CONFIDENTIAL;
  }

  /** Sum of weight times figure over the sum of weights; any gap in either is one in the mean. */
  private Value mean(TargetArea target, FigureColumn column) {
    PreciseSum top = new PreciseSum();
    PreciseSum bottom = new PreciseSum();
    Optional<Reason> gap = target.isWhole() ? Optional.empty() : Optional.of(Reason.NOT_AVAILABLE);
    for (TargetArea.Member member : target.members()) {
      Value figure = column.value(member.row());
      Value weight = weights.map(w -> w.value(member.row())).orElse(Value.of(0));
      if (figure instanceof Figure f && weight instanceof Figure w) {
        top.addProduct(f.number(), w.number() * member.share());
        bottom.addProduct(w.number(), member.share());
      } else {
        boolean isSecret = isConfidential(figure) || isConfidential(weight);
        Reason reason = isSecret ? Reason.CONFIDENTIAL : Reason.NOT_AVAILABLE;
        gap = Optional.of(gap.map(known -> Reason.first(known, reason)).orElse(reason));
      }
    }
    if (gap.isPresent()) {
      return Value.missing(gap.get());
    }
    return bottom.value() > 0
        ? Value.of(top.value() / bottom.value())
        : Value.missing(Reason.NOT_APPLICABLE);
  }
}
