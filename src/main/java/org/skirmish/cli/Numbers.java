package org.skirmish.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ranges of whole numbers that options take; what lies outside is a wrong command line. */
final class Numbers {

    private Numbers() {}

    /** 1 and more. */
    static final class Positive implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return within(text, 1, Integer.MAX_VALUE, "1 or more");
        }
    }

    /** 0 and more. */
    static final class FromZero implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return within(text, 0, Integer.MAX_VALUE, "0 or more");
        }
    }

    /** The ports of TCP, and 0 for a free one. */
    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return within(text, 0, 65_535, "0 to 65535");
        }
    }

    private static int within(String text, int least, int most, String range) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as what is out of range is
        }
        throw new TypeConversionException("'" + text + "' is out of range: give a whole number, " + range);
    }
}
