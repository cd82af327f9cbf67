package org.placebook.samples;

import java.util.List;

/**
 * A table as Nomis lets it be downloaded.
 *
 * @param title the line at the top
 * @param downloaded the day, such as {@code 1 October 2024}
 * @param preamble names and values above the table; a value of digits only is written as a number
 * @param flags whether each figure has a column of flags beside it, under one merged heading
 * @param decimals the decimals that are shown
 * @param areaPrefixes whether an area's name is led by its kind, as {@code ladu:Hartlepool}
 * @param figures the table; an empty text becomes {@code -}
 * @param headings the headings of the figures, in their order
 * @param footnotes the lines beneath the table
 */
record NomisDownload(
    String title,
    String downloaded,
    List<List<String>> preamble,
    boolean flags,
    int decimals,
    boolean areaPrefixes,
    Figures figures,
    List<String> headings,
    List<String> footnotes) {

  /** The name of an area in column A. */
  String areaName(List<String> row) {
    String name = row.get(1);
    return areaPrefixes ? kind(row.get(0)) + ":" + name : name;
  }

  private static String kind(String code) {
    return code.matches("[EWSNK]9.*|K0[1-5].*") ? "country" : "ladu";
  }
}
