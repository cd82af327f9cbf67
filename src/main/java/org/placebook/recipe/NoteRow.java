package org.placebook.recipe;

/**
 * A note of the finished workbook.
 *
 * @param name such as note 1
 * @param text what it says
 */
public record NoteRow(String name, String text) {}
