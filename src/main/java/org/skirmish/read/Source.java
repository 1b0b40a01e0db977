package org.skirmish.read;

import org.skirmish.model.Metadata;

/** Bytes with a name, and what is known of them from outside: a sidecar file or the command line. */
public record Source(String name, byte[] bytes, Metadata metadata) {
}
