package org.placebook.book.summary;

import org.placebook.book.Link;

/**
 * What a reader with two minutes should know.
 *
 * @param text a sentence of at most thirty words
 * @param link the cells that it rests on
 */
public record MainPoint(String text, Link link) {}
