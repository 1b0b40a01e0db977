package org.skirmish.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons how many steps a regular expression has once its repetitions are written out, before anything writes them
 * out.
 */
final class PatternSize {

    private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?]?(?:[^\\\\\\]]|\\\\.)*+]", Pattern.DOTALL);

    /** Sums of the groups that are open, and of what stands outside of all. */
    private final Deque<Double> sums = new ArrayDeque<>();

    private double last;

    private PatternSize() {
        sums.push(0.0);
    }

    /** About how many; where brackets do not match, the pattern is none. */
    static double of(String pattern) {
        PatternSize size = new PatternSize();
        Matcher times = TIMES.matcher(pattern);
        Matcher classes = CLASS.matcher(pattern);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '(') {
                size.sums.push(0.0);
            } else if (c == ')' && size.sums.size() > 1) {
                size.add(size.sums.pop() + 2);
            } else if (c == '{' && times.region(i, pattern.length()).lookingAt()) {
                size.repeat(times);
                i = times.end() - 1;
            } else if (c == '[' && classes.region(i, pattern.length()).lookingAt()) {
                size.add(1);
                i = classes.end() - 1;
            } else {
                i += c == '\\' ? 1 : 0;
                size.add(1);
            }
        }
        return size.sums.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void add(double steps) {
        sums.push(sums.pop() + steps);
        last = steps;
    }

    private void repeat(Matcher times) {
        double least = Double.parseDouble(times.group(1));
        double most = times.group(2) == null || times.group(2).isEmpty() ? least : Double.parseDouble(times.group(2));
        double once = last;
        add(once * (Math.max(least, most) - 1));
        last = once * Math.max(least, most);
    }
}
