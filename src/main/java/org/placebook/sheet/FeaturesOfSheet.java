package org.placebook.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers the features of one sheet. */
final class FeaturesOfSheet {
  final String name;
  final SheetFeatures.Visibility visibility;
  String activeCell = "A1";
  int zoom = 100;
  boolean frozen;
  String filter = "";
  final List<String> pageTexts = new ArrayList<>();
  final List<ExcelTable> tables = new ArrayList<>();
  final List<LinkArea> links = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<DrawnObject> objects = new ArrayList<>();
  final List<ConditionalLook> conditionalLooks = new ArrayList<>();
  final List<RaisedText> raisedTexts = new ArrayList<>();
  final ColumnWidths widths = new ColumnWidths();
  final CellLooks looks;

  FeaturesOfSheet(String name, SheetFeatures.Visibility visibility, List<CellFormat> formats) {
    this.name = name;
    this.visibility = visibility;
    this.looks = new CellLooks(formats);
  }

  SheetFeatures build() {
    return new SheetFeatures(
        name,
        visibility,
        new SheetView(activeCell, zoom, frozen, filter),
        pageTexts,
        tables,
        links,
        remarks,
        objects,
        conditionalLooks,
        raisedTexts,
        widths,
        looks);
  }
}
