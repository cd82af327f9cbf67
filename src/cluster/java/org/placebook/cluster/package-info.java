/**
 * Many workbooks on many machines, by Apache Spark. Not part of placebook.jar: it carries that jar
 * along and has each workbook made by it in a process of its own, as the drop folder does.
 */
@NullMarked
package org.placebook.cluster;

import org.jspecify.annotations.NullMarked;
