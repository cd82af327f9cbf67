package org.placebook.check;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.Colour;
import org.placebook.sheet.ConditionalLook;

/** Rule 13: contrast meets WCAG 2.2 AA; no text in the colour of its background. */
final class ContrastCheck implements CellCheck {
  static final Rule RULE = new Rule(13, "Contrast of text meets WCAG 2.2 AA", true);

  /** WCAG 2.2, success criterion 1.4.3; large text is 18 points, or 14 points in bold. */
  private static final double ENOUGH = 4.5;

  private static final double ENOUGH_FOR_LARGE = 3;

  /** Below this nobody sees the text. */
  private static final double INVISIBLE = 1.15;

  private final IdentityHashMap<CellFormat, Double> contrasts = new IdentityHashMap<>();
  private final CellLists weak = new CellLists();
  private final CellList invisible = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    CellFormat format = cell.format();
    if (isInvisible(cell)) {
      invisible.add(cell);
    } else if (isWeak(cell)) {
      double wanted = wanted(format.font());
      weak.add(fault(format.font().colour(), back(format), contrast(format), wanted), cell);
    }
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    return !isInvisible(figures.first()) && !isWeak(figures.first());
  }

  private boolean isInvisible(CheckedCell cell) {
    CellFormat format = cell.format();
    return isColoured(cell)
        && (contrast(format) < INVISIBLE || format.numberFormat().equals(";;;"));
  }

  private boolean isWeak(CheckedCell cell) {
    return isColoured(cell) && contrast(cell.format()) < wanted(cell.format().font());
  }

  /** Whether it has colours of its own; else the table's style decides what stands behind it. */
  private static boolean isColoured(CheckedCell cell) {
    CellFormat format = cell.format();
    return format.fill().isPresent() || !(format.font().automatic() || hasTableStyle(cell));
  }

  private double contrast(CellFormat format) {
    return contrasts.computeIfAbsent(format, look -> look.font().colour().contrast(back(look)));
  }

  private static Colour back(CellFormat format) {
    return format.fill().orElse(Colour.WHITE);
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
