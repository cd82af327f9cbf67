package org.placebook.book.summary;

import java.util.OptionalInt;

/**
 * A row of the sheet Summary.
 *
 * @param indicator what it is of
 * @param area the area in scope that it is for; none in a workbook that is made for no one
 */
record SummaryRow(Indicator indicator, OptionalInt area) {}
