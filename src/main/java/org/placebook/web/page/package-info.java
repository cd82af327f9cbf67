/** What pages say: texts and data put into templates, in which whatever comes in is escaped. */
@NullMarked
package org.placebook.web.page;

import org.jspecify.annotations.NullMarked;
