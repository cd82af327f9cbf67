/**
 * Each kind of chart in each format: native Excel, OpenDocument, SVG and PNG.
 *
 * <p>In: charts of a book. Out: their parts and pictures.
 */
@NullMarked
package org.placebook.write.chart;

import org.jspecify.annotations.NullMarked;
