package org.skirmish.read.hostile;

/** A file that is made to do harm. */
record Hostile(String name, byte[] bytes) {}
