package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** The headings of a download, as a sheet beside the control sheets to pick from. */
final class HeadingChoices {
  /** What the sheet is called; it is no control sheet and is passed over in reading. */
  static final String SHEET = "Headings of the download";

  private static final int HEADING = 1;

  /** Where a heading can be picked. */
  static final List<PickList> LISTS =
      List.of(
          list("Inputs", "Area code"),
          list("Inputs", "Area name"),
          list("Inputs", "Total"),
          list("Inputs", "Categories"),
          list("Inputs", "Values"),
          list("Lists", "Column"));

  private HeadingChoices() {}

  private static PickList list(String sheet, String heading) {
    return new PickList(sheet, heading, SHEET, HEADING);
  }

  /** The headings of an input, those of its texts first. */
  static DraftSheet sheet(MatchedInput input) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Input", "Heading"));
    Table source = input.source();
    List<String> headings = new ArrayList<>();
    source.areaCodes().map(LabelColumn::heading).ifPresent(headings::add);
    source.areaNames().map(LabelColumn::heading).ifPresent(headings::add);
    source.labels().stream().map(LabelColumn::heading).forEach(headings::add);
    input.table().figures().stream().map(FigureColumn::heading).forEach(headings::add);
    headings.stream()
        .map(Names::tidy)
        .filter(heading -> !heading.isEmpty())
        .distinct()
        .forEach(heading -> rows.add(List.of(input.input().name(), heading)));
    return new DraftSheet(SHEET, rows);
  }
}
