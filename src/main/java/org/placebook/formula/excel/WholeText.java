package org.placebook.formula.excel;

import java.util.function.Function;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.FormulaVisitor;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.TextFunctions;

/** The text of each kind of formula where it stands by itself, with its guard. */
final class WholeText implements FormulaVisitor<String> {
  private final RowText row;
  private final OwnText own;

  WholeText(RowText row) {
    this.row = row;
    this.own = new OwnText(row);
  }

  @Override
  public String constant(BoundFormula.Constant of) {
    return RowText.plain(of);
  }

  @Override
  public String figure(BoundFormula.Figure of) {
    return row.addresses().isOfWorkings(row.self()) ? new InputText(row).of(of) : pointed(of);
  }

  @Override
  public String arithmetic(BoundFormula.Arithmetic of) {
    return row.spelledOut(of);
  }

  @Override
  public String atStandard(BoundFormula.AtStandard of) {
    return of.isPlain() ? RowText.plain(of) : pointed(of);
  }

  @Override
  public String words(BoundFormula.Words of) {
    return RowText.plain(of);
  }

  @Override
  public String truth(BoundFormula.Truth of) {
    return RowText.plain(of);
  }

  @Override
  public String atGroup(BoundFormula.AtGroup of) {
    return own.atGroup(of);
  }

  @Override
  public String growth(BoundFormula.Growth of) {
    return row.spelledOut(of);
  }

  @Override
  public String comparison(BoundFormula.Comparison of) {
    return row.spelledOut(of);
  }

  @Override
  public String joined(BoundFormula.Joined of) {
    return guarded(region -> row.joined(of, region));
  }

  @Override
  public String function(BoundFormula.Function of) {
    return Scalar.isOfMany(of.name()) ? own.ofMany(of) : row.spelledOut(of);
  }

  @Override
  public String skipping(BoundFormula.Skipping of) {
    return AreasText.statistic(of.name(), String.join(",", row.ranges(of.arguments())));
  }

  @Override
  public String choice(BoundFormula.Choice of) {
    return own.choice(of);
  }

  @Override
  public String otherwise(BoundFormula.Otherwise of) {
    String first = row.cell(of.first());
    return "IF(%s=\"[z]\",%s,%s)".formatted(first, own.branch(of.second()), first);
  }

  @Override
  public String overAreas(BoundFormula.OverAreas of) {
    return new AreasText(row).statistic(of);
  }

  @Override
  public String rank(BoundFormula.Rank of) {
    return new AreasText(row).rank(of);
  }

  @Override
  public String countAreas(BoundFormula.CountAreas of) {
    return new ConditionText(row).count(of);
  }

  @Override
  public String extreme(BoundFormula.Extreme of) {
    return own.extreme(of);
  }

  @Override
  public String ofList(BoundFormula.OfList of) {
    return guarded(region -> new ListFigureText(row, of, region).of());
  }

  @Override
  public String closed(BoundFormula.Closed of) {
    return guarded(
        region ->
            of.form()
                .text(
                    of.parts().stream().map(part -> row.part(part, region, false, false)).toList(),
                    region));
  }

  @Override
  public String bound(BoundFormula.Bound of) {
    return row.addresses().isOfWorkings(row.self()) ? new InputText(row).of(of) : pointed(of);
  }

  @Override
  public String ofAreas(BoundFormula.OfAreas of) {
    return own.ofAreas(of);
  }

  @Override
  public String standardised(BoundFormula.Standardised of) {
    return guarded(region -> StandardisedRateText.of(row, of, region));
  }

  @Override
  public String indirect(BoundFormula.Indirect of) {
    return guarded(region -> StandardisedRateText.of(row, of, region));
  }

  @Override
  public String wording(BoundFormula.Wording of) {
    return TextFunctions.text(row.cell(of.of()), of);
  }

  @Override
  public String rowIn(BoundFormula.RowIn of) {
    return own.rowIn(of);
  }

  @Override
  public String inSet(BoundFormula.InSet of) {
    throw new NotNative("it is what the sheet Areas says");
  }

  @Override
  public String lowAsZero(BoundFormula.LowAsZero of) {
    return "IF(%1$s=\"[low]\",0,%1$s)".formatted(row.cell(of.of()));
  }

  @Override
  public String paired(BoundFormula.Paired of) {
    String cell = row.cell(of.of());
    return "IF(COUNT(%s,%s)=2,%s,\"[x]\")".formatted(cell, row.cell(of.other()), cell);
  }

  @Override
  public String best(BoundFormula.Best of) {
    return own.best(of);
  }

  @Override
  public String tied(BoundFormula.Tied of) {
    return "IF(COUNT(%s),%s,\"\")".formatted(row.cell(of.best()), own.labels(of));
  }

  @Override
  public String verdict(BoundFormula.Verdict of) {
    return own.verdict(of);
  }

  /** A formula that can only point at it. */
  private String pointed(BoundFormula of) {
    return guarded(region -> region.operand(row.source(of)));
  }

  private static String guarded(Function<Region, String> text) {
    Region region = new Region();
    return region.guarded(text.apply(region));
  }
}
