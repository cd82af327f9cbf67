package org.placebook.sheet.parts;

import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.CellComment;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.CellLooks;
import org.placebook.sheet.ColumnWidths;
import org.placebook.sheet.ConditionalLook;
import org.placebook.sheet.DrawnObject;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.LinkArea;
import org.placebook.sheet.RaisedText;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.SheetView;

/** Gathers the features of one sheet. */
public final class FeaturesOfSheet {
  public final String name;
  final SheetFeatures.Visibility visibility;
  public String activeCell = "A1";
  public int zoom = 100;
  public boolean frozen;
  public String filter = "";
  public final List<String> pageTexts = new ArrayList<>();
  public final List<ExcelTable> tables = new ArrayList<>();
  public final List<LinkArea> links = new ArrayList<>();
  public final List<CellComment> remarks = new ArrayList<>();
  public final List<DrawnObject> objects = new ArrayList<>();
  public final List<ConditionalLook> conditionalLooks = new ArrayList<>();
  public final List<RaisedText> raisedTexts = new ArrayList<>();
  public final ColumnWidths widths = new ColumnWidths();
  public final CellLooks looks;

  public FeaturesOfSheet(
      String name, SheetFeatures.Visibility visibility, List<CellFormat> formats) {
    this.name = name;
    this.visibility = visibility;
    this.looks = new CellLooks(formats);
  }

  public SheetFeatures build() {
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
