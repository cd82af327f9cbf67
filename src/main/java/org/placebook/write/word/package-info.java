/** The main points and the Summary as a Word document, for reports that are written in Word. */
@NullMarked
package org.placebook.write.word;

import org.jspecify.annotations.NullMarked;
