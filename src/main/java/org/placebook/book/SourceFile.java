package org.placebook.book;

/**
 * A file that went into the workbook.
 *
 * @param role what it was used as: an input's name, the recipe
 * @param file its name, without folders
 * @param sheet the sheet read
 * @param range the cells read
 * @param period as the file states it, or empty
 * @param sha256 of the file's bytes, in hexadecimal digits
 */
public record SourceFile(
    String role, String file, String sheet, String range, String period, String sha256) {}
