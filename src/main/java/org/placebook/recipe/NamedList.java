package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import org.placebook.table.Names;

/**
 * A named set of columns.
 *
 * @param name what formulas call it
 * @param members its rows, in order
 */
public record NamedList(String name, List<ListMember> members) {
  /** Copies the members. */
  public NamedList {
    members = List.copyOf(members);
  }

  /** The labels, where they are known before any input is read. */
  public Optional<List<String>> labels() {
    if (!members.stream().allMatch(m -> m.columns() instanceof ListMember.Columns.One)) {
      return Optional.empty();
    }
    return Optional.of(members.stream().map(NamedList::label).toList());
  }

  private static String label(ListMember member) {
    return member.label().isEmpty() && member.columns() instanceof ListMember.Columns.One one
        ? Names.plain(one.heading())
        : member.label();
  }
}
