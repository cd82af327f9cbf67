package org.placebook.table;

import java.time.LocalDate;

/** A date. */
public record Day(LocalDate date) implements Value {}
