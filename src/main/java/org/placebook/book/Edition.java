package org.placebook.book;

/** Which copy of a finished workbook is assembled. */
public enum Edition {
  /** For the analyst: live formulas, Checks, and Sources with files and digests. */
  WORKING,
  /** For the public: no Checks, Sources in short, data sheets only where they are licensed. */
  PUBLISHED
}
