package org.placebook.sheet;

/**
 * Superscript or subscript characters within a cell's text.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param raised the characters
 */
public record RaisedText(int row, int column, String raised) {}
