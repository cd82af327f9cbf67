package org.placebook.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.FileFormat.Says;

/** Rule 17: sans serif, 12 points; no italic, underline or vertical text. */
final class FontsCheck implements CellCheck {
  static final Rule RULE =
      new Rule(17, "Sans serif, 12 points; no italic, underline or vertical text", false);

  private static final Pattern SERIF =
      Pattern.compile(
          "(?i)(times|cambria|georgia|garamond|book antiqua|palatino|century|courier|bookman|"
              + "baskerville|constantia|liberation serif|dejavu serif|roman).*");
  private static final double SMALLEST = 10;
  private static final double WANTED = 12;

  private final IdentityHashMap<CellFormat, List<String>> known = new IdentityHashMap<>();
  private final CellLists faults = new CellLists();
  private final CellList small = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    CellFormat format = cell.format();
    known.computeIfAbsent(format, FontsCheck::faults).forEach(fault -> faults.add(fault, cell));
    if (format.font().underlined() && !cell.isLink()) {
      faults.add("The text is underlined but is no link.", cell);
    }
    if (isSmall(format.font())) {
      small.add(cell);
    }
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    CellFormat format = figures.first().format();
    // Whether a link is underlined rightly is asked of each cell.
    return known.computeIfAbsent(format, FontsCheck::faults).isEmpty()
        && !format.font().underlined()
        && !isSmall(format.font());
  }

  private static boolean isSmall(CellFont font) {
    return font.points() >= SMALLEST && font.points() < WANTED;
  }

  private static List<String> faults(CellFormat format) {
    List<String> found = new ArrayList<>();
    CellFont font = format.font();
    if (SERIF.matcher(font.name()).matches()) {
      found.add("The font %s has serifs.".formatted(font.name()));
    }
    if (font.points() < SMALLEST) {
      found.add("The text is smaller than 10 points.");
    }
    if (font.italic()) {
      found.add("The text is italic.");
    }
    if (font.raised()) {
      found.add("The whole text is superscript or subscript.");
    }
    if (format.vertical()) {
      found.add("The text is turned or stacked.");
    }
    return found;
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.says(Says.LOOKS)) {
      report.errors(
          RULE,
          sheet,
          faults,
          "Select the cells, then Home: font Arial, size 12, no italic, no underline,"
              + " orientation horizontal.");
      report.advice(
          RULE,
          sheet,
          small,
          "The text is smaller than the 12 points that are recommended.",
          "Select the sheet (Ctrl+A), then Home, Font Size, 12; widen columns where needed.");
    }
  }
}
