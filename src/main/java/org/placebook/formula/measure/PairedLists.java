package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.placebook.table.Names;

/** Two lists of the same members: paired by their labels, in whatever order these stand. */
final class PairedLists {
  static final PairedLists EVENTS = new PairedLists("Events and populations");
  static final PairedLists RATES = new PairedLists("People and standard rates");

  private static final Pattern WORDS_OF_AGES =
      Pattern.compile("^(?:aged?|ages) (?=\\d)|(?<=\\d) years?(?: olds?)?$");
  private static final Pattern RANGE = Pattern.compile("(?<=\\d) ?(?:-|to) ?(?=\\d)");

  private final String what;

  private PairedLists(String what) {
    this.what = what;
  }

  /**
   * The members of one list in the order of another.
   *
   * @throws Unbound if a label stands in one list only, or twice
   */
  List<Member> inOrderOf(List<Member> first, List<Member> second) throws Unbound {
    if (first.isEmpty() || second.isEmpty()) {
      throw new Unbound(
          "%s must be of the same age groups, but there are %d and %d"
              .formatted(what, first.size(), second.size()));
    }
    Map<String, Member> byLabel = byLabel(second);
    Map<String, Member> wanted = byLabel(first);
    List<Member> paired = new ArrayList<>();
    for (Map.Entry<String, Member> member : wanted.entrySet()) {
      Member partner = byLabel.get(member.getKey());
      if (partner == null) {
        throw differ(member.getValue(), second);
      }
      paired.add(partner);
    }
    for (Map.Entry<String, Member> member : byLabel.entrySet()) {
      if (!wanted.containsKey(member.getKey())) {
        throw differ(member.getValue(), first);
      }
    }
    return paired;
  }

  private static Map<String, Member> byLabel(List<Member> list) throws Unbound {
    Map<String, Member> members = new LinkedHashMap<>();
    for (Member member : list) {
      if (members.put(key(member.label()), member) != null) {
        throw new Unbound(
            "Two lists are paired by the labels of their members, and the label '%s' stands twice in one of them. Give each member of the sheet Lists a label of its own"
                .formatted(member.label()));
      }
    }
    return members;
  }

  private static String key(String label) {
    String plain = WORDS_OF_AGES.matcher(Names.normalise(label)).replaceAll("");
    return RANGE.matcher(plain).replaceAll("-");
  }

  private Unbound differ(Member member, List<Member> others) {
    return new Unbound(
        "%s must be of the same age groups, paired by their labels: of '%s' there is none among %s. Write the same label for both in the sheet Lists"
            .formatted(
                what,
                member.label(),
                String.join("; ", others.stream().map(Member::label).toList())));
  }
}
