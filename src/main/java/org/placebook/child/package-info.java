/**
 * Work in processes of its own, within limits of memory and time: a file that hangs or fills memory
 * costs that file only.
 *
 * <p>In: requests and answers as lines of texts. Out: the answers, or in a sentence why there are
 * none.
 */
@NullMarked
package org.placebook.child;

import org.jspecify.annotations.NullMarked;
