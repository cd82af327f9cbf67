/**
 * What pages say: texts and data put into templates, in which whatever comes in is escaped. A room
 * of its own so that nothing of a file reaches a page by another way.
 *
 * <p>In: what a child process answered. Out: HTML.
 */
@NullMarked
package org.placebook.web.page;

import org.jspecify.annotations.NullMarked;
