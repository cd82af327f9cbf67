package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;
import org.placebook.table.Table;

/**
 * What tells a table from the others in the same files, so that its draft finds it again: a file
 * may hold the same table for several years or sheets.
 *
 * @param lookFor words for Look for
 * @param sheet the sheet, where other sheets have such a table; else empty
 */
record DraftAim(String lookFor, String sheet) {

  static DraftAim at(Table table, List<Table> all) {
    List<Table> alike =
        all.stream()
            .filter(other -> !isSame(other, table) && Names.same(other.title(), table.title()))
            .toList();
    boolean elsewhere =
        alike.stream()
            .filter(other -> other.file().equals(table.file()))
            .anyMatch(other -> !other.sheet().equals(table.sheet()));
    List<Table> beside =
        alike.stream().filter(other -> other.sheet().equals(table.sheet())).toList();
    List<String> words = new ArrayList<>();
    words.add(table.title());
    for (Map.Entry<String, String> fact : table.preamble().entrySet()) {
      boolean tells =
          beside.stream()
              .anyMatch(
                  other ->
                      !fact.getValue().equals(other.preamble().getOrDefault(fact.getKey(), "")));
      if (tells) {
        words.add(fact.getKey() + " " + fact.getValue());
      }
    }
    List<Table> inOtherFiles =
        alike.stream().filter(other -> !other.file().equals(table.file())).toList();
    if (words.size() == 1 && !inOtherFiles.isEmpty()) {
      words.add(ownWords(table, inOtherFiles));
    }
    String lookFor =
        words.stream()
            .filter(said -> !said.isEmpty())
            .map(said -> said.replace(';', ' '))
            .collect(Collectors.joining("; "));
    return new DraftAim(lookFor, elsewhere ? table.sheet() : "");
  }

  /** The first heading that the others lack, which next year's table will have too, or the file. */
  private static String ownWords(Table table, List<Table> others) {
    return headings(table)
        .filter(heading -> others.stream().noneMatch(t -> headings(t).anyMatch(heading::equals)))
        .findFirst()
        .orElseGet(() -> DraftNames.words(table.file()));
  }

  private static Stream<String> headings(Table table) {
    Stream<String> figures = table.figures().stream().map(FigureColumn::heading);
    Stream<String> texts = table.labels().stream().map(LabelColumn::heading);
    return Stream.concat(figures, texts).map(Names::tidy).filter(text -> !text.isEmpty());
  }

  private static boolean isSame(Table one, Table other) {
    return one.file().equals(other.file())
        && one.sheet().equals(other.sheet())
        && one.header().equals(other.header())
        && one.firstColumn() == other.firstColumn();
  }
}
