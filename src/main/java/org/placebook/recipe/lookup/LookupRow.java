package org.placebook.recipe.lookup;

import java.util.Optional;

/**
 * A row of a lookup.
 *
 * @param row on the sheet, from 1
 * @param from the smaller area, a code or a name
 * @param to the larger area, a code or a name
 * @param toName the larger area's name where {@code to} is a code, or empty
 * @param share the part of the smaller area that goes there, from 0 to 1; none for all of it
 * @param isUnread whether what stands for the share is none
 */
public record LookupRow(
    int row, String from, String to, String toName, Optional<Double> share, boolean isUnread) {}
