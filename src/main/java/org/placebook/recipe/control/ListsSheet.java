package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.Input;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.NamedList;
import org.placebook.recipe.Recipe;
import org.placebook.table.Names;

/** Reads the sheet Lists. */
final class ListsSheet {
  private static final Pattern RUN = Pattern.compile("(.+?)\\s*(?:\\.\\.+|\u2026)\\s*(.+)");
  private static final String ALL_BUT_TOTAL = "all but total";

  private final ControlFaults faults = new ControlFaults();
  private final List<Input> inputs;

  ListsSheet(List<Input> inputs) {
    this.inputs = inputs;
  }

  WithFaults<List<NamedList>> read(List<ControlRow> rows) {
    Map<String, List<ControlRow>> byName = new LinkedHashMap<>();
    for (ControlRow row : rows) {
      String key = row.text("List").toLowerCase(Locale.ROOT);
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return faults.with(byName.values().stream().map(this::list).toList());
  }

  private NamedList list(List<ControlRow> rows) {
    String name = rows.get(0).text("List");
    Unique labels = new Unique("member of the list " + name);
    Map<String, ControlCell> columns = new HashMap<>();
    List<ListMember> members = new ArrayList<>();
    for (ControlRow row : rows) {
      ControlCell column = row.cell("Column");
      ControlCell first = columns.putIfAbsent(key(row), column);
      if (first != null && !column.isBlank()) {
        faults.error(column.place(), ListMember.twice(name, column.text(), first.place()));
      } else {
        labels.add(row.cell("Label").isBlank() ? column : row.cell("Label")).ifPresent(faults::add);
      }
      members.add(member(row));
    }
    return new NamedList(name, members);
  }

  /** The same for rows that name the same column. */
  private static String key(ControlRow row) {
    return (row.text("Input") + "!" + Names.tidy(row.text("Column"))).toLowerCase(Locale.ROOT);
  }

  private ListMember member(ControlRow row) {
    row.optional("Input")
        .filter(name -> inputs.stream().noneMatch(i -> Recipe.sameName(i.name(), name)))
        .ifPresent(
            name ->
                faults.unknown(
                    row.cell("Input"), "input", inputs.stream().map(Input::name).toList()));
    ListMember.Columns columns = columns(row.text("Column"));
    if (!(columns instanceof ListMember.Columns.One) && !row.cell("Label").isBlank()) {
      faults.warning(
          row.cell("Label").place(),
          "A label cannot name several columns: each keeps its own heading");
    }
    return new ListMember(
        row.optional("Input"), columns, row.text("Label"), row.cell("Column").place());
  }

  private static ListMember.Columns columns(String text) {
    Matcher run = RUN.matcher(text);
    if (text.equalsIgnoreCase(ALL_BUT_TOTAL)) {
      return new ListMember.Columns.AllButTotal();
    }
    return run.matches()
        ? new ListMember.Columns.Run(run.group(1), run.group(2))
        : new ListMember.Columns.One(text);
  }
}
