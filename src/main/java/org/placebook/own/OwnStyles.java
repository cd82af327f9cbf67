package org.placebook.own;

import java.util.Optional;
import org.placebook.own.splice.Splice;
import org.placebook.own.splice.Tags;

/**
 * The formats that added sheets need, appended to those of the workbook.
 *
 * @param splice that puts them into the styles part
 * @param bold the number of the format of headings
 * @param wrapped of texts that go over several lines
 * @param typed of texts that begin as a formula does
 */
record OwnStyles(Splice splice, int bold, int wrapped, int typed) {

  /** Appended to a styles part; none where it is none that could be added to. */
  static Optional<OwnStyles> appended(String text) {
    Tags tags = new Tags(text);
    Splice splice = new Splice(text);
    int fonts = 0;
    int formats = 0;
    String bold = "";
    String first = "";
    while (tags.next()) {
      if (tags.isStart("fonts")) {
        fonts = count(tags, splice, 1);
        first = tags.prefix();
      } else if (tags.isStart("font") && bold.isEmpty() && fonts > 0) {
        bold = bold(text, tags);
      } else if (tags.isEnd("fonts") && !bold.isEmpty()) {
        splice.insert(tags.start(), bold);
      } else if (tags.isStart("cellXfs") && !tags.isEmpty()) {
        formats = count(tags, splice, 3);
      } else if (tags.isEnd("cellXfs") && formats > 0) {
        splice.insert(tags.start(), formats(first, fonts));
        break;
      }
    }
    return formats == 0 || bold.isEmpty()
        ? Optional.empty()
        : Optional.of(new OwnStyles(splice, formats, formats + 1, formats + 2));
  }

  private static int count(Tags tags, Splice splice, int more) {
    Optional<Tags.Attribute> place = tags.place("count");
    int count = tags.attribute("count").map(Integer::parseInt).orElse(0);
    place.ifPresent(p -> splice.replace(p.valueStart(), p.valueEnd(), "" + (count + more)));
    return count;
  }

  /** The first font made bold. */
  private static String bold(String text, Tags tags) {
    String prefix = tags.prefix();
    if (tags.isEmpty()) {
      return "<" + prefix + "font><" + prefix + "b/></" + prefix + "font>";
    }
    int close = text.indexOf("</" + prefix + "font>", tags.end());
    String inside = text.substring(tags.end(), Math.max(tags.end(), close));
    boolean isBold = inside.contains("<" + prefix + "b/>") || inside.contains("<" + prefix + "b ");
    return "<"
        + prefix
        + "font>"
        + (isBold ? "" : "<" + prefix + "b/>")
        + inside
        + "</"
        + prefix
        + "font>";
  }

  private static String formats(String prefix, int font) {
    String plain = "<%sxf numFmtId=\"0\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\"";
    String align = "><%salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>".formatted(prefix);
    return plain.formatted(prefix, font)
        + " applyFont=\"1\" applyAlignment=\"1\""
        + align
        + plain.formatted(prefix, 0)
        + " applyAlignment=\"1\""
        + align
        + plain.formatted(prefix, 0)
        + " quotePrefix=\"1\" applyAlignment=\"1\""
        + align;
  }
}
