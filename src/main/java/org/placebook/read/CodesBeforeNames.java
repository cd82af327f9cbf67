package org.placebook.read;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.placebook.area.AreaCodes;
import org.placebook.area.AreaNames;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;

/** Code and name in one cell, as Nomis writes small areas: "E01011949 : Hartlepool 001A". */
final class CodesBeforeNames {
  private static final int CODE = 9;

  private CodesBeforeNames() {}

  /** The areas with codes and names apart, where most names have their code before them. */
  static AreaLabels apart(AreaLabels found) {
    if (found.codes().isPresent() || found.names().isEmpty()) {
      return found;
    }
    LabelColumn both = found.names().get();
    List<String> codes =
        each(both, text -> AreaCodes.hasCodeBefore(text) ? text.substring(0, CODE) : "");
    if (AreaCodes.fitness(NumberedTexts.of(codes)) == 0) {
      return found;
    }
    List<String> names =
        each(both, text -> AreaCodes.hasCodeBefore(text) ? AreaNames.shown(text) : text);
    return new AreaLabels(
        Optional.of(new LabelColumn("", both.position(), codes)),
        Optional.of(new LabelColumn(both.heading(), both.position(), names)));
  }

  /** Asks for each distinct text once. */
  private static List<String> each(LabelColumn column, UnaryOperator<String> change) {
    NumberedTexts texts = column.texts();
    List<String> changed = texts.values().stream().map(change).toList();
    NumberedTexts.Maker maker = new NumberedTexts.Maker(texts.size());
    for (int number : texts.numbers()) {
      maker.add(changed.get(number));
    }
    return maker.made();
  }
}
