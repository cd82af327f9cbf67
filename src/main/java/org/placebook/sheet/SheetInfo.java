package org.placebook.sheet;

/**
 * A sheet of a file.
 *
 * @param name as on its tab, blanks kept
 * @param hidden whether Excel hides it
 */
public record SheetInfo(String name, boolean hidden) {}
