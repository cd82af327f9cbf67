package org.placebook.check;

import org.placebook.sheet.ConditionalLook;

/** Rule 13, second part: colour is never the only signal. */
final class ColourSignalCheck implements RuleCheck {
  static final Rule RULE = new Rule(13, "Colour is never the only signal", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    CellList only = new CellList();
    for (ConditionalLook look : sheet.features().conditionalLooks()) {
      boolean colours = look.scale() || look.fill().isPresent() || look.ink().isPresent();
      if (colours && !look.otherSignal()) {
        only.add(look.range().firstRow(), look.range().firstColumn());
      }
    }
    report.advice(
        RULE,
        sheet,
        only,
        "A conditional format tells figures apart by colour alone; whether the figures say the same"
            + " by themselves is for you to judge.",
        "Add a sign to its number format (▲ or ▼), set bold, or say it in a column of words.");
  }
}
