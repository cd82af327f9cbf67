/**
 * The main points and the Summary as a Word document, for reports that are written in Word. A room
 * of its own since it is another format, with POI's classes for it and none of the plan of sheets.
 *
 * <p>In: a {@link org.placebook.book.Book}. Out: a docx.
 */
@NullMarked
package org.placebook.write.word;

import org.jspecify.annotations.NullMarked;
