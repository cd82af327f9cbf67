package org.placebook.sheet.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placebook.table.format.NumberFormat;

/** What reading the cells asks of a workbook's cell formats, by their numbers from 0. */
public final class CellStyles {
  private byte[] looks = new byte[16];
  private final List<NumberFormat> formats = new ArrayList<>();

  public void add(int indent, boolean bold, NumberFormat format) {
    if (formats.size() == looks.length) {
      looks = Arrays.copyOf(looks, 2 * looks.length);
    }
    looks[formats.size()] = PackedStyle.of(indent, bold, format);
    formats.add(format);
  }

  /** The look of a cell format; plain for one that the workbook does not have. */
  public byte look(int index) {
    return index >= 0 && index < looks.length ? looks[index] : PackedStyle.PLAIN;
  }

  /** The number format of a cell format. */
  public NumberFormat numberFormat(int index) {
    return index >= 0 && index < formats.size() ? formats.get(index) : NumberFormat.GENERAL;
  }
}
