package org.placebook.sheet;

/**
 * A comment (note or thread) on a cell. Its text is not kept.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param author whose name the file holds, or empty
 */
public record CellComment(int row, int column, String author) {}
