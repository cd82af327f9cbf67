package org.placebook.book.correlation;

import org.placebook.formula.excel.CellRef;

/**
 * The member that makes most of an area's change.
 *
 * @param sentence the area, the whole and the member's part, in amounts
 * @param cell where the whole stands
 */
public record Driver(String sentence, CellRef cell) {}
