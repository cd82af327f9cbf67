/** Files on a disk that others use too: nothing of anyone's is overwritten or left behind. */
@NullMarked
package org.placebook.files;

import org.jspecify.annotations.NullMarked;
