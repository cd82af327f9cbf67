/** The whole way through, from downloads to the finished workbook and what its readers see. */
@NullMarked
package org.placebook.finished;

import org.jspecify.annotations.NullMarked;
