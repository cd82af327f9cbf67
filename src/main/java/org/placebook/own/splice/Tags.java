package org.placebook.own.splice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks over the tags of an XML text and tells where each stands, so that a part can be changed in
 * one place. Comments, instructions and CDATA are passed over. Names are local names.
 */
public final class Tags {
  private final String text;
  private int start;
  private int end;
  private int nameStart;
  private int nameEnd;
  private boolean isEnd;

  /** Before the first tag. */
  public Tags(String text) {
    this.text = text;
  }

  /** Before the first tag behind a place. */
  public Tags(String text, int from) {
    this.text = text;
    this.end = from;
  }

  /** Goes to the next start or end tag; false where there is none. */
  public boolean next() {
    for (int at = text.indexOf('<', end); at >= 0; at = text.indexOf('<', end)) {
      if (text.startsWith("<!--", at)) {
        end = after("-->", at);
      } else if (text.startsWith("<![CDATA[", at)) {
        end = after("]]>", at);
      } else if (at + 1 < text.length()
          && (text.charAt(at + 1) == '?' || text.charAt(at + 1) == '!')) {
        end = after(">", at);
      } else {
        return tag(at);
      }
    }
    return false;
  }

  /** Goes to the next start tag of a name; false where there is none. */
  public boolean nextStart(String name) {
    while (next()) {
      if (isStart(name)) {
        return true;
      }
    }
    return false;
  }

  private int after(String what, int from) {
    int at = text.indexOf(what, from);
    return at < 0 ? text.length() : at + what.length();
  }

  private boolean tag(int at) {
    start = at;
    isEnd = at + 1 < text.length() && text.charAt(at + 1) == '/';
    nameStart = at + (isEnd ? 2 : 1);
    nameEnd = nameStart;
    while (nameEnd < text.length() && " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
      if (text.charAt(nameEnd) == ':') {
        nameStart = nameEnd + 1;
      }
      nameEnd++;
    }
    char quote = 0;
    int i = nameEnd;
    for (; i < text.length() && (quote != 0 || text.charAt(i) != '>'); i++) {
      char c = text.charAt(i);
      if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      }
    }
    end = Math.min(i + 1, text.length());
    return true;
  }

  /** Whether it starts an element of this name. */
  public boolean isStart(String name) {
    return !isEnd && is(name);
  }

  /** Whether it ends an element of this name; one that holds nothing ends where it starts. */
  public boolean isEnd(String name) {
    return (isEnd || isEmpty()) && is(name);
  }

  private boolean is(String name) {
    return nameEnd - nameStart == name.length() && text.startsWith(name, nameStart);
  }

  /** Whether it is an element in one tag. */
  public boolean isEmpty() {
    return !isEnd && text.charAt(end - 2) == '/';
  }

  /** The place behind the element, one that holds none of its name. */
  public int endOfElement() {
    if (isEmpty()) {
      return end;
    }
    String close = "</" + prefix() + name() + ">";
    int at = text.indexOf(close, end);
    return at < 0 ? end : at + close.length();
  }

  /** The place of its first character. */
  public int start() {
    return start;
  }

  /** The place behind its last. */
  public int end() {
    return end;
  }

  /** What stands before the names of the part's own elements: {@code x:}, or nothing. */
  public String prefix() {
    return text.substring(start + (isEnd ? 2 : 1), nameStart);
  }

  /** The local name. */
  public String name() {
    return text.substring(nameStart, nameEnd);
  }

  /** The tag as it stands. */
  public String tag() {
    return text.substring(start, end);
  }

  /** An attribute by its local name, unescaped. */
  public Optional<String> attribute(String name) {
    return place(name).map(p -> Xml.unescaped(text.substring(p.valueStart, p.valueEnd)));
  }

  /** The names of all attributes as they stand, with their prefixes. */
  public List<String> attributeNames() {
    List<String> names = new ArrayList<>();
    int at = nameEnd;
    for (Attribute next = attribute(at); next.valueEnd > 0; next = attribute(next.valueEnd + 1)) {
      names.add(text.substring(next.nameStart, next.nameEnd));
    }
    return names;
  }

  /**
   * Where an attribute stands.
   *
   * @param nameStart of its name with prefix
   * @param nameEnd behind the name
   * @param valueStart behind the first quotation mark
   * @param valueEnd of the last quotation mark; 0 where there is no such attribute
   */
  public record Attribute(int nameStart, int nameEnd, int valueStart, int valueEnd) {}

  /** Where an attribute of a local name stands. */
  public Optional<Attribute> place(String name) {
    for (Attribute next = attribute(nameEnd);
        next.valueEnd > 0;
        next = attribute(next.valueEnd + 1)) {
      int local = next.nameStart + text.substring(next.nameStart, next.nameEnd).indexOf(':') + 1;
      boolean declares = text.startsWith("xmlns", next.nameStart);
      if (!declares && next.nameEnd - local == name.length() && text.startsWith(name, local)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private Attribute attribute(int from) {
    int at = from;
    while (at < end && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int equals = text.indexOf('=', at);
    if (at >= end
        || equals < 0
        || equals >= end
        || text.charAt(at) == '/'
        || text.charAt(at) == '>') {
      return new Attribute(0, 0, 0, 0);
    }
    int nameStop = equals;
    while (nameStop > at && Character.isWhitespace(text.charAt(nameStop - 1))) {
      nameStop--;
    }
    int quote = equals + 1;
    while (quote < end && Character.isWhitespace(text.charAt(quote))) {
      quote++;
    }
    int close = quote < end ? text.indexOf(text.charAt(quote), quote + 1) : -1;
    return close < 0 ? new Attribute(0, 0, 0, 0) : new Attribute(at, nameStop, quote + 1, close);
  }
}
