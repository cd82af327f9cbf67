package org.placebook.own.data;

/**
 * A sheet of the workbook.
 *
 * @param name as on its tab
 * @param id Excel's number of it
 * @param link the id of its relationship
 * @param part where its cells stand
 * @param grid its place among the sheets that can be read
 */
public record OwnSheet(String name, int id, String link, String part, int grid) {}
