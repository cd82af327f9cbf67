package org.placebook.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.splice.Splice;

/** Puts the record of what was done into the workbook, as one more part. */
final class RecordPart {
  static final String FOLDER = "customXml/";
  private static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  private static final String PROPERTIES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <ds:datastoreItem ds:itemID="{0B9A3E1C-6C1E-4F0B-8B57-2D1B7C0F5A01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs></ds:datastoreItem>\
      """
          .formatted(OwnRecord.NAMESPACE);

  private static final String LINKS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/customXmlProps" Target="itemProps%d.xml"/></Relationships>\
      """;

  private final OwnParts parts;
  private final PackageLists lists;

  RecordPart(OwnParts parts, PackageLists lists) {
    this.parts = parts;
    this.lists = lists;
  }

  void keep(List<CellGroup> groups, List<OwnRecord.Column> columns, List<OwnRecord.Sheet> sheets)
      throws IOException {
    int number = 1;
    while (parts.has(FOLDER + "item" + number + ".xml")
        || parts.has(FOLDER + "itemProps" + number + ".xml")) {
      number++;
    }
    String item = FOLDER + "item" + number + ".xml";
    String properties = FOLDER + "itemProps" + number + ".xml";
    lists.addLink(PackageLists.RELATIONSHIPS + "/customXml", "/" + item);
    lists.addType(item, "application/xml");
    lists.addType(properties, PROPERTIES_TYPE);
    List<OwnRecord.Expanded> functions = groups.stream().map(RecordPart::function).toList();
    OwnRecord record = new OwnRecord(functions, columns, sheets, changed());
    parts.add(item, record.xml());
    parts.add(properties, PROPERTIES);
    parts.add(
        FOLDER + "_rels/item" + number + ".xml.rels",
        LINKS.formatted(PackageLists.RELATIONSHIPS, number));
  }

  private List<OwnRecord.Changed> changed() throws IOException {
    List<OwnRecord.Changed> all = new ArrayList<>();
    for (Map.Entry<String, List<List<Splice.Undo>>> part : parts.history().entrySet()) {
      all.add(
          new OwnRecord.Changed(
              part.getKey(), TextDigest.of(parts.text(part.getKey())), part.getValue()));
    }
    return all;
  }

  private static OwnRecord.Expanded function(CellGroup group) {
    WorkedCell first = group.first();
    List<OwnRecord.Cell> cells = new ArrayList<>();
    for (WorkedCell cell : group.cells()) {
      cells.add(
          new OwnRecord.Cell(
              cell.cell().address(),
              cell.cell().cell().xml(),
              cell.cell().cell().style(),
              CellXml.shown(cell.value())));
    }
    return new OwnRecord.Expanded(
        group.sheet(),
        first.cell().table().map(MarkedRange::name).orElse(""),
        first.cell().address(),
        first.cell().formula(),
        first.expansion().orElse(""),
        cells);
  }
}
