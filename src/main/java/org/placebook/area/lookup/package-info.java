/**
 * Which larger areas smaller ones go into: LSOAs of 2021 to wards of 2024, districts of any year to
 * those of today, districts to the combined authorities of a year.
 *
 * <p>In: the code or name of an area. Out: where it goes, or why nowhere; and what a larger area
 * needs to be whole.
 */
@NullMarked
package org.placebook.area.lookup;

import org.jspecify.annotations.NullMarked;
