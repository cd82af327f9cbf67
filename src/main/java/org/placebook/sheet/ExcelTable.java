package org.placebook.sheet;

/**
 * A range marked as a table: an Excel table, or a database range of an OpenDocument spreadsheet.
 *
 * @param name as the file gives it
 * @param range with its header and totals row
 * @param headerRow whether its first row is marked as header
 * @param filterButtons whether its header shows the buttons of a filter
 * @param style the name of its table style, or empty
 */
public record ExcelTable(
    String name, Range range, boolean headerRow, boolean filterButtons, String style) {}
