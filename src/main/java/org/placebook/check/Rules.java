package org.placebook.check;

import java.util.List;

/** The list of all checks. */
final class Rules {
  private Rules() {}

  /** A check for each rule or part of one, in their order, without memory of any sheet. */
  static List<RuleCheck> fresh() {
    return List.of(
        new ExcelTablesCheck(),
        new TableNamesCheck(),
        new MergedCellsCheck(),
        new BlankLinesCheck(),
        new HeaderRowCheck(),
        new HeadingLinesCheck(),
        new CutOffTextCheck(),
        new MissingFiguresCheck(),
        new MarkersCheck(),
        new NotesCheck(),
        new SheetLayoutCheck(),
        new LinkTextCheck(),
        new ClutterCheck(),
        new BrokenNamesCheck(),
        new HiddenDataCheck(),
        new ContrastCheck(),
        new ColourSignalCheck(),
        new PropertiesCheck(),
        new OpeningCheck(),
        new SheetNamesCheck(),
        new FontsCheck(),
        new TitleStyleCheck(),
        new FrozenPanesCheck(),
        new AlignmentCheck(),
        new NumberFormatsCheck(),
        new NumbersAsTextCheck(),
        new TotalsCheck(),
        new CodesCheck(),
        new IntervalsCheck(),
        new PublishedFileCheck(),
        new CoverCheck(),
        new TemplateWordsCheck(),
        new TitlePeriodsCheck(),
        new ContentsCheck(),
        new ShorthandCheck(),
        new ChartsCheck());
  }
}
