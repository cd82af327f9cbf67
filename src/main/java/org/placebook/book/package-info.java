/**
 * The finished workbook as data: sheets, columns, formulas as text, charts; assembled from a recipe
 * and the tables it names. Nothing here knows of files.
 */
@NullMarked
package org.placebook.book;

import org.jspecify.annotations.NullMarked;
