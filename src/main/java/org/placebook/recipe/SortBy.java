package org.placebook.recipe;

/**
 * The order of a table's areas.
 *
 * @param heading a column of the table
 * @param smallestFirst whether the smallest stands first; texts are then from A to Z
 */
public record SortBy(String heading, boolean smallestFirst) {}
