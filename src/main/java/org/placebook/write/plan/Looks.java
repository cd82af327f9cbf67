package org.placebook.write.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.book.RowRole;
import org.placebook.write.part.XmlNode;

/** The cell formats of a workbook: one for each look, never one for a cell. */
public final class Looks {
  private final HouseStyle house;
  private final Map<CellLook, Integer> numbers = new LinkedHashMap<>();

  public Looks(HouseStyle house) {
    this.house = house;
  }

  /** The named styles that the looks are made from. */
  public HouseStyle house() {
    return house;
  }

  /** The number of a look among the workbook's cell formats, from 0. */
  public int number(CellLook look) {
    return numbers.computeIfAbsent(look, this::add);
  }

  /** All that have a number, in the order in which they got it. */
  List<CellLook> all() {
    return List.copyOf(numbers.keySet());
  }

  /** The typeface of a look. */
  Face face(CellLook look) {
    return face(look.base(), look.role());
  }

  Face face(NamedStyle base, RowRole role) {
    return house.face(role == RowRole.BODY ? base : NamedStyle.TOTAL_ROW);
  }

  private int add(CellLook look) {
    XmlNode format = house.format(look.base()).copy();
    format.with("xfId", house.number(look.base()));
    switch (look.role()) {
      case BODY -> {}
      case OURS -> {
        takeOver(format, NamedStyle.TOTAL_ROW, "fontId");
        format.with(
            "borderId", house.styles().put(Stylesheet.BORDERS, BuiltInStyle.aboveAndBelow()));
      }
      case GROUP, COMPARATOR ->
          takeOver(format, NamedStyle.TOTAL_ROW, "fontId", "fillId", "borderId");
    }
    switch (look.variant()) {
      case LINK -> takeOver(format, NamedStyle.LINK, "fontId");
      case QUOTED -> format.with("quotePrefix", "1");
      case PLAIN, DAY -> {}
    }
    if (!look.numberFormat().isEmpty()) {
      format.with("numFmtId", house.styles().numberFormat(look.numberFormat()));
    }
    align(format, look);
    for (String applied : new String[] {"Font", "Fill", "Border", "NumberFormat", "Alignment"}) {
      format.with("apply" + applied, "1");
    }
    return house.styles().append(Stylesheet.CELL_FORMATS, format);
  }

  private void takeOver(XmlNode format, NamedStyle from, String... which) {
    for (String attribute : which) {
      format.with(attribute, house.format(from).number(attribute, 0));
    }
  }

  /** Where a long text goes on is decided by the sheet, whatever the style says. */
  private static void align(XmlNode format, CellLook look) {
    XmlNode alignment = alignment(format);
    alignment.with("wrapText", look.wrap() ? "1" : "0");
    if (look.base() == NamedStyle.HEADING_2) {
      // The air of a heading's row is above it.
      alignment.with("vertical", "bottom");
    }
    switch (look.side()) {
      case LEFT -> alignment.with("horizontal", "left");
      case INDENTED -> alignment.with("horizontal", "left").with("indent", "1");
      case RIGHT -> alignRight(alignment);
      case AS_STYLED -> {}
    }
  }

  /** The alignment stands before all else that a format holds. */
  private static XmlNode alignment(XmlNode format) {
    return format
        .child("alignment")
        .orElseGet(
            () -> {
              XmlNode made = new XmlNode("alignment");
              format.children().add(0, made);
              return made;
            });
  }

  /** Figures and their headings are kept apart from a text in the next column. */
  private static void alignRight(XmlNode alignment) {
    alignment.with("horizontal", "right");
    if (alignment.attribute("indent").isEmpty()) {
      alignment.with("indent", 1);
    }
  }
}
