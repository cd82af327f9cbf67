/**
 * Files on a disk that others use too: nothing of anyone's is overwritten or left behind, and what
 * other threads read or write is waited for.
 *
 * <p>In: paths. Out: names that nobody has, hidden places to work in, checksums, what went wrong in
 * plain words.
 */
@NullMarked
package org.placebook.files;

import org.jspecify.annotations.NullMarked;
