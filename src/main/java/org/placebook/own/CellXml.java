package org.placebook.own;

import java.util.Optional;
import java.util.Set;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.Tags;
import org.placebook.own.splice.Xml;
import org.placebook.table.Figure;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.part.Decimal;

/** A cell's XML with another formula or value, in the part's own prefix, its format kept. */
final class CellXml {
  /** What depends on the formula that goes. */
  private static final Set<String> OF_FORMULA = Set.of("t", "cm", "vm");

  private CellXml() {}

  /** The cell with what a typed function became. */
  static String expanded(WorkedCell worked) {
    FormulaCell cell = worked.cell().cell();
    Tags tag = tag(cell.xml());
    String p = tag.prefix();
    boolean isFigure = worked.value() instanceof Figure;
    String shown = shown(worked.value());
    Optional<String> formula = worked.expansion();
    String type = isFigure ? "" : formula.isPresent() ? " t=\"str\"" : " t=\"inlineStr\"";
    StringBuilder xml = new StringBuilder(start(tag, cell.xml())).append(type).append('>');
    if (formula.isPresent()) {
      String array = worked.isArray() ? " t=\"array\" ref=\"" + worked.cell().address() + "\"" : "";
      xml.append(element(p + "f", array, Xml.formula(formula.get())));
    }
    xml.append(
        isFigure || formula.isPresent()
            ? element(p + "v", "", Xml.formula(shown))
            : element(p + "is", "", element(p + "t", "", Xml.formula(shown))));
    return xml.append("</" + p + "c>").toString();
  }

  private static String element(String name, String attributes, String content) {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
  }

  /** A cell with a typed function again, as Excel shows it before anything is added. */
  static String typed(String xml, String formula) {
    Tags tag = tag(xml);
    String p = tag.prefix();
    return start(tag, xml)
        + " t=\"e\">"
        + element(p + "f", "", Xml.formula(formula))
        + element(p + "v", "", "#NAME?")
        + ("</" + p + "c>");
  }

  private static Tags tag(String xml) {
    Tags tags = new Tags(xml);
    tags.next();
    return tags;
  }

  /** The start tag without its end and without what told of the old formula. */
  private static String start(Tags tag, String xml) {
    StringBuilder start = new StringBuilder("<" + tag.prefix() + "c");
    for (String name : tag.attributeNames()) {
      if (!OF_FORMULA.contains(name)) {
        Tags.Attribute place = tag.place(name.substring(name.indexOf(':') + 1)).orElseThrow();
        start.append(' ').append(xml, place.nameStart(), place.valueEnd() + 1);
      }
    }
    return start.toString();
  }

  /** What a cell holds, as text. */
  static String shown(Value value) {
    return value.match(
        figure -> Decimal.text(figure.number()),
        day -> day.date().toString(),
        Text::text,
        missing -> missing.reason().shorthand());
  }
}
