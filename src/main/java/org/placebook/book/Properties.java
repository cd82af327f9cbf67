package org.placebook.book;

import java.time.LocalDate;

/**
 * What the file says of itself.
 *
 * @param title with period and geography
 * @param author the publishing organisation, never a person
 * @param language such as {@code en-GB}
 * @param keywords separated by commas
 * @param description a sentence
 * @param created from recipe or inputs, never the time of the run
 */
public record Properties(
    String title,
    String author,
    String language,
    String keywords,
    String description,
    LocalDate created) {}
