package org.placebook.write.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a report: text of 12 points, headings that Word's navigation and readers know. */
final class WordStyles {
  private static final String FONT = "Arial";

  private WordStyles() {}

  static void addTo(XWPFDocument document, String language) {
    XWPFStyles styles = document.createStyles();
    styles.setDefaultFonts(fonts());
    styles.setSpellingLanguage(language);
    add(styles, "Normal", "Normal", 24, false, -1);
    add(styles, "Heading1", "heading 1", 32, true, 0);
    add(styles, "Heading2", "heading 2", 28, true, 1);
    add(styles, "ListBullet", "List Bullet", 24, false, -1);
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
    var fonts =
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    return fonts;
  }

  private static void add(
      XWPFStyles styles, String id, String name, int halfPoints, boolean bold, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTRPr letters = style.addNewRPr();
    // Word's order: letters first, then how large they are.
    if (bold) {
      letters.addNewB();
    }
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    var paragraph = style.addNewPPr();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(level >= 0 ? 240 : 0));
    spacing.setAfter(BigInteger.valueOf(80));
    if (level >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    if (id.equals("ListBullet")) {
      var indent = paragraph.addNewInd();
      indent.setLeft(BigInteger.valueOf(300));
    }
    styles.addStyle(new XWPFStyle(style));
  }
}
