package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.area.lookup.AreaSets;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.AreaCode;
import org.placebook.table.Names;
import org.placebook.table.Place;

/** Reads the sheet Areas. */
final class AreasSheet {
  /** What was meant for a GSS code, with a digit too few, too many, or a letter O for a zero. */
  private static final Pattern NEARLY_GSS = Pattern.compile("[A-Za-z][\\dOo]{6,10}");

  private final ControlFaults faults = new ControlFaults();

  WithFaults<List<ScopeArea>> read(List<ControlRow> rows) {
    Unique codes = new Unique("area");
    Unique names = new Unique("area");
    List<ScopeArea> areas = new ArrayList<>();
    for (ControlRow row : rows) {
      String code = row.text("Area code");
      String name = row.text("Area name");
      if (code.isEmpty() && name.isEmpty()) {
        faults.error(row.place(), "An area needs a code or a name");
        continue;
      }
      ControlCell words = row.cell(code.isEmpty() ? "Area name" : "Area code");
      Optional<AreaSets.Found> set = AreaSets.of(words.text());
      if (set.isPresent()) {
        areas.addAll(members(row, words, set.get(), codes));
        continue;
      }
      check(row.cell("Area code"));
      codes.add(row.cell("Area code")).ifPresent(faults::add);
      if (code.isEmpty()) {
        // Areas of one name are told apart by their codes, as small areas of a district are.
        names.add(row.cell("Area name")).ifPresent(faults::add);
      }
      areas.add(
          new ScopeArea(code, name.isEmpty() ? code : name, row.text("Group"), row.several("Set")));
    }
    return faults.with(areas);
  }

  /** Words in place of rows: all members have the row's group and sets. */
  private List<ScopeArea> members(
      ControlRow row, ControlCell words, AreaSets.Found set, Unique codes) {
    if (!set.fault().isEmpty()) {
      faults.error(words.place(), set.fault());
    }
    List<ScopeArea> members = new ArrayList<>();
    for (AreaSets.Member member : set.members()) {
      codes.add(words.with(member.code())).ifPresent(faults::add);
      members.add(
          new ScopeArea(member.code(), member.name(), row.text("Group"), row.several("Set")));
    }
    return members;
  }

  /**
   * Areas that stand in no file yet.
   *
   * @param areas each once, in the order of their rows
   * @param sheet what findings call their sheet
   */
  static WithFaults<List<ScopeArea>> checked(List<ScopeArea> areas, Place sheet) {
    AreasSheet read = new AreasSheet();
    for (int i = 0; i < areas.size(); i++) {
      read.check(new ControlCell(sheet, i + 2, 1, areas.get(i).code()));
    }
    return read.faults.with(areas);
  }

  private void check(ControlCell cell) {
    String code = Names.tidy(cell.text());
    if (!AreaCode.isCode(code) && NEARLY_GSS.matcher(code).matches()) {
      faults.warning(
          cell.place(),
          "'%s' is not a code of the Office for National Statistics, such as E06000023; it is"
                  .formatted(code)
              + " looked for as it stands");
    }
  }
}
