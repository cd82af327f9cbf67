/** Tests of writing, by readers other than the writer. */
@NullMarked
package org.placebook.write;

import org.jspecify.annotations.NullMarked;
