package org.placebook.own.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.own.typed.FormulaPiece.Kind;

/** Cuts the text of an Excel formula, as files store it, into pieces; their texts make it again. */
public final class FormulaPieces {
  private static final String SHEET =
      "(?:'(?:[^']|'')*'|(?:\\[\\d+\\])?[\\p{L}_\\\\][\\p{L}\\p{M}\\d_.\\\\:]*|\\[\\d+\\])!";
  private static final String CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
  private static final String AREA =
      "(?:"
          + CELL
          + "(?::"
          + CELL
          + ")?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})";
  private static final Pattern CELLS =
      Pattern.compile("(?:" + SHEET + ")?" + AREA + "(?![\\p{L}\\d_.(\\[!])");
  private static final Pattern OUTSIDE_NAME =
      Pattern.compile(SHEET + "[\\p{L}_\\\\][\\p{L}\\d_.]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{M}\\d_.?\\\\]*");
  private static final Pattern ERROR =
      Pattern.compile("#(?:N/A|[A-Z]+[!?]|DIV/0!|GETTING_DATA)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGN = Pattern.compile("<>|<=|>=|[^\\s]");

  /** What can only be a sign; most pieces are. */
  private static final String SIGNS = "(),+-*/^&=<>;{}%@";

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final String text;
  private final boolean namesSheets;
  private final List<FormulaPiece> pieces = new ArrayList<>();
  private int at;

  private FormulaPieces(String text) {
    this.text = text;
    this.namesSheets = text.indexOf('!') >= 0;
  }

  /** The pieces of a formula, in order. */
  public static List<FormulaPiece> of(String formula) {
    FormulaPieces pieces = new FormulaPieces(formula);
    while (pieces.at < formula.length()) {
      pieces.next();
    }
    return pieces.pieces;
  }

  private void next() {
    char c = text.charAt(at);
    if (SIGNS.indexOf(c) >= 0) {
      takes(Kind.SIGN, SIGN);
    } else if (c == '"') {
      add(Kind.QUOTED, quoted());
    } else if (Character.isWhitespace(c) && takes(Kind.BLANK, BLANK)) {
      return;
    } else if (takes(Kind.CELLS, CELLS) || (namesSheets && takes(Kind.NAME, OUTSIDE_NAME))) {
      return;
    } else if (c == '[') {
      add(Kind.TABLE, brackets(at));
    } else if (c == '#'
        ? takes(Kind.ERROR, ERROR)
        : !Character.isLetter(c) && takes(Kind.NUMBER, NUMBER)) {
      return;
    } else if (!name()) {
      takes(Kind.SIGN, SIGN);
    }
  }

  private boolean name() {
    Matcher name = matcher(NAME);
    if (!name.lookingAt()) {
      return false;
    }
    int after = name.end();
    if (after < text.length() && text.charAt(after) == '[') {
      add(Kind.TABLE, brackets(after));
    } else {
      boolean isFunction = after < text.length() && text.charAt(after) == '(';
      add(isFunction ? Kind.FUNCTION : Kind.NAME, after);
    }
    return true;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private boolean takes(Kind kind, Pattern pattern) {
    Matcher matcher = matcher(pattern);
    if (!matcher.lookingAt() || matcher.end() == at) {
      return false;
    }
    add(kind, matcher.end());
    return true;
  }

  private void add(Kind kind, int end) {
    pieces.add(new FormulaPiece(kind, text.substring(at, end)));
    at = end;
  }

  /** The place behind a quoted text; two marks stand for one. */
  private int quoted() {
    int end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) != '"') {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
        end += 2;
      } else {
        return end + 1;
      }
    }
    return end;
  }

  /** The place behind the brackets that open at a place; an apostrophe escapes what follows. */
  private int brackets(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
