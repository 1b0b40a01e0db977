package org.skirmish.read;

/**
 * How large a file may be that holds many reports, or is packed.
 *
 * @param maxBytes what is read of it, once unpacked
 * @param maxItems how many parts it may have
 * @param maxRatio by how much packed bytes may grow, beyond the first {@link #FREE} of them
 */
public record CollectionLimits(long maxBytes, long maxItems, int maxRatio) {

    /** Bytes that may come out of a packed file however small it is: 8 MiB. */
    public static final long FREE = 8L << 20;

    /** 64 GiB, ten million parts, 250 bytes for one. */
    public static final CollectionLimits DEFAULT = new CollectionLimits(64L << 30, 10_000_000, 250);
}
