package org.placebook.formula;

/**
 * A piece of a formula.
 *
 * @param kind what it is
 * @param text unescaped; an operator as it stands
 * @param position where it starts, counted from 1
 */
record Token(Kind kind, String text, int position) {

  /** What a token is. */
  enum Kind {
    /** A number. */
    NUMBER,
    /** A text between double quotes. */
    QUOTED,
    /** Words, blanks between them: a function, an input, a list. */
    WORDS,
    /** Words between single quotes, which may hold any character. */
    QUOTED_WORDS,
    /** A heading between brackets. */
    HEADING,
    /** <code>{each}</code>. */
    EACH,
    /** An operator, a bracket or a comma. */
    SIGN,
    /** Nothing more. */
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** For a message. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the formula";
      case QUOTED -> '"' + text + '"';
      case HEADING -> '[' + text + ']';
      case NUMBER, WORDS, QUOTED_WORDS, EACH, SIGN -> "'" + text + "'";
    };
  }
}
