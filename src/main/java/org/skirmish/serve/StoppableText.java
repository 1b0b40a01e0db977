package org.skirmish.serve;

/** A text in which the search for a pattern ends when its query must stop. */
final class StoppableText implements CharSequence {

    private static final int BETWEEN_CHECKS = 63;

    private final CharSequence text;
    private final Meter meter;
    private int read;

    StoppableText(CharSequence text, Meter meter) {
        this.text = text;
        this.meter = meter;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((++read & BETWEEN_CHECKS) == 0) {
            meter.goOn();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
