package org.placebook.check;

import java.util.Optional;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.Colour;
import org.placebook.sheet.ConditionalLook;

/** Rule 13: contrast meets WCAG 2.2 AA; no text in the colour of its background. */
final class ContrastCheck implements LookCheck {
  static final Rule RULE = new Rule(13, "Contrast of text meets WCAG 2.2 AA", true);

  /** WCAG 2.2, success criterion 1.4.3; large text is 18 points, or 14 points in bold. */
  private static final double ENOUGH = 4.5;

  private static final double ENOUGH_FOR_LARGE = 3;

  /** Below this nobody sees the text. */
  private static final double INVISIBLE = 1.15;

  private final CellLists weak = new CellLists();
  private final CellList invisible = new CellList();

  @Override
  public boolean passes(CheckedCell cell) {
    CellFormat format = cell.format();
    if (format.font().automatic() && format.fill().isEmpty()) {
      return true;
    }
    if (format.fill().isEmpty() && hasTableStyle(cell)) {
      // The table's style decides what stands behind the text.
      return true;
    }
    Colour ink = format.font().colour();
    Colour back = format.fill().orElse(Colour.WHITE);
    double contrast = ink.contrast(back);
    if (contrast < INVISIBLE || format.numberFormat().equals(";;;")) {
      invisible.add(cell);
      return false;
    }
    if (contrast < wanted(format.font())) {
      weak.add(fault(ink, back, contrast, wanted(format.font())), cell);
      return false;
    }
    return true;
  }

  private static boolean hasTableStyle(CheckedCell cell) {
    return cell.table()
        .flatMap(TableArea::excelTable)
        .filter(table -> !table.style().isEmpty())
        .isPresent();
  }

  private static double wanted(CellFont font) {
    boolean large = font.points() >= 18 || (font.bold() && font.points() >= 14);
    return large ? ENOUGH_FOR_LARGE : ENOUGH;
  }

  private static String fault(Colour ink, Colour back, double contrast, double wanted) {
    return "Text of colour %s on %s has a contrast of %.1f to 1; %.1f is needed."
        .formatted(ink, back, contrast, wanted);
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (ConditionalLook look : sheet.features().conditionalLooks()) {
      conditional(look);
    }
    report.error(
        RULE,
        sheet,
        invisible,
        "Text has the colour of its background, so it is hidden but still published.",
        "Home, Font Colour, Automatic; delete what must not be published.");
    report.errors(
        RULE, sheet, weak, "Home, Font Colour, choose a darker colour, or a lighter fill.");
  }

  private void conditional(ConditionalLook look) {
    Optional<Colour> fill = look.fill();
    if (look.scale() || (fill.isEmpty() && look.ink().isEmpty())) {
      return;
    }
    Colour ink = look.ink().orElse(Colour.BLACK);
    Colour back = fill.orElse(Colour.WHITE);
    double contrast = ink.contrast(back);
    if (contrast < ENOUGH) {
      weak.add(
          "By a conditional format: " + fault(ink, back, contrast, ENOUGH),
          look.range().firstRow(),
          look.range().firstColumn());
    }
  }
}
