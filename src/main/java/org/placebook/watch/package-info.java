/**
 * The drop folder: files dropped in are finished, or set aside with the reason, and none is lost.
 *
 * <p>What is done with a job is a sequence of {@link org.placebook.watch.JobState states}, each
 * journalled before the next begins, and each step can be done again: a start after a crash, a
 * share that was gone and a plain retry all take the same way.
 *
 * <p>In: files in the inbox. Out: finished workbooks, or a text that says why there is none, and a
 * journal of each step.
 */
@NullMarked
package org.placebook.watch;

import org.jspecify.annotations.NullMarked;
