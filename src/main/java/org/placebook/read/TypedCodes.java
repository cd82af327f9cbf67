package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placebook.area.AreaCodes;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Plural;

/** Codes typed by hand, "E06 000001" or "e06000001", that are codes all the same. */
final class TypedCodes {
  private static final Pattern CODE =
      Pattern.compile("(?i)[\\s\\p{Z}]*[EWSNKJLM](?:[\\s\\p{Z}]*\\d){8}[\\s\\p{Z}]*");
  private static final int DIGITS = 8;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private TypedCodes() {}

  /** Columns of labels with such codes put right in columns of codes, which is said. */
  static List<LabelColumn> read(List<LabelColumn> labels, List<Integer> rows, Remarks remarks) {
    return labels.stream().map(label -> read(label, rows, remarks)).toList();
  }

  private static LabelColumn read(LabelColumn label, List<Integer> rows, Remarks remarks) {
    if (label.texts().values().stream().noneMatch(TypedCodes::isTyped)) {
      return label;
    }
    List<Integer> typed = new ArrayList<>();
    List<String> texts = new ArrayList<>(label.texts());
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (isTyped(text)) {
        typed.add(i);
        texts.set(i, BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
      }
    }
    if (AreaCodes.fitness(NumberedTexts.of(texts)) == 0) {
      return label;
    }
    say(label, rows, typed, texts, remarks);
    return new LabelColumn(label.heading(), label.position(), texts);
  }

  /** Looks at the length and the digits first: a column may hold a million texts. */
  private static boolean isTyped(String text) {
    return text.length() >= 9
        && text.length() <= 20
        && digits(text) == DIGITS
        && !AreaCodes.isCode(text)
        && CODE.matcher(text).matches();
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static void say(
      LabelColumn label,
      List<Integer> rows,
      List<Integer> typed,
      List<String> texts,
      Remarks remarks) {
    int first = typed.get(0);
    int last = typed.get(typed.size() - 1);
    String letter = Letters.of(label.position());
    remarks.note(
        letter + rows.get(first) + (last > first ? ":" + letter + rows.get(last) : ""),
        Plural.of(typed.size(), "code has", "codes have")
            + " blanks or small letters; taken as %s%s."
                .formatted(texts.get(first), last > first ? " and so on" : ""));
  }
}
