/**
 * Programs that write the workbooks of the folders {@code samples} and {@code templates} from
 * official figures and from text. Run {@link org.placebook.samples.Samples} or {@link
 * org.placebook.samples.Templates} from the project's folder.
 */
@NullMarked
package org.placebook.samples;

import org.jspecify.annotations.NullMarked;
