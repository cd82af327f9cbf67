package org.placebook.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What Excel does not take in a formula. */
final class FormulaFaults {
  private static final int LONGEST = 8192;
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 255;

  /** Functions later than the file format: without their prefix Excel shows #NAME?. */
  private static final Set<String> NEEDS_PREFIX =
      Set.of(
          "AGGREGATE",
          "BETA.INV",
          "BINOM.DIST",
          "CHISQ.DIST",
          "CHISQ.DIST.RT",
          "CHISQ.INV",
          "CHISQ.INV.RT",
          "CONCAT",
          "CONFIDENCE.NORM",
          "CONFIDENCE.T",
          "COVARIANCE.P",
          "COVARIANCE.S",
          "F.DIST.RT",
          "FILTER",
          "GAMMA.INV",
          "IFNA",
          "IFS",
          "LAMBDA",
          "LET",
          "MAXIFS",
          "MINIFS",
          "MODE.SNGL",
          "NORM.DIST",
          "NORM.INV",
          "NORM.S.DIST",
          "NORM.S.INV",
          "PERCENTILE.EXC",
          "PERCENTILE.INC",
          "POISSON.DIST",
          "QUARTILE.EXC",
          "QUARTILE.INC",
          "RANK.AVG",
          "RANK.EQ",
          "SEQUENCE",
          "SORT",
          "STDEV.P",
          "STDEV.S",
          "SWITCH",
          "T.DIST",
          "T.DIST.2T",
          "T.DIST.RT",
          "T.INV",
          "T.INV.2T",
          "TEXTJOIN",
          "UNIQUE",
          "VAR.P",
          "VAR.S",
          "XLOOKUP",
          "XMATCH");

  private static final Pattern FUNCTION = Pattern.compile("(?<![\\w.])([A-Z][A-Z0-9.]*)\\(");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"]|\"\")*\"");
  private static final Pattern SHEET = Pattern.compile("'(?:[^']|'')*'!");

  private FormulaFaults() {}

  /** What is wrong with the element of a formula. */
  static List<String> of(Element formula) {
    String text = formula.getTextContent();
    List<String> faults = new ArrayList<>();
    if (text.length() > LONGEST) {
      faults.add("formula of %d characters".formatted(text.length()));
    }
    TEXT.matcher(text)
        .results()
        .filter(found -> found.group().length() - 2 > LONGEST_TEXT)
        .forEach(found -> faults.add("text of more than 255 characters in a formula"));
    String plain = SHEET.matcher(TEXT.matcher(text).replaceAll("\"\"")).replaceAll("Sheet!");
    Matcher function = FUNCTION.matcher(plain);
    while (function.find()) {
      if (NEEDS_PREFIX.contains(function.group(1))) {
        faults.add(function.group(1) + " without _xlfn.");
      }
    }
    if (depth(plain) > DEEPEST) {
      faults.add("formula nested %d deep".formatted(depth(plain)));
    }
    if (formula.getAttribute("t").equals("shared") && plain.matches("(?s).*[!\\[].*")) {
      faults.add("shared formula that refers to another sheet or to a table");
    }
    return faults;
  }

  private static int depth(String formula) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < formula.length(); i++) {
      depth += formula.charAt(i) == '(' ? 1 : formula.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
