package org.placebook.sheet;

/**
 * What somebody noted on a cell.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param text in one line
 */
public record CellNote(int row, int column, String text) {}
