/** Tests of the drop folder, most of them with the real process on a real file system. */
@NullMarked
package org.placebook.watch;

import org.jspecify.annotations.NullMarked;
