/**
 * From cells to tables: where tables stand on a sheet, what their columns are called, which rows
 * are places, and what each cell means.
 */
@NullMarked
package org.placebook.read;

import org.jspecify.annotations.NullMarked;
