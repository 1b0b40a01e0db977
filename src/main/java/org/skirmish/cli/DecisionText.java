package org.skirmish.cli;

import java.util.List;
import org.skirmish.extract.discourse.Decision;

/** The choices that were made while a report was read, for eyes. */
final class DecisionText {

    private DecisionText() {}

    /** A line for each choice, and under it one for each option: {@code +} for the one that was taken. */
    static String of(List<Decision> decisions) {
        StringBuilder out = new StringBuilder();
        for (Decision decision : decisions) {
            boolean known = decision.options().stream().anyMatch(Decision.Option::chosen);
            out.append("why: \"")
                    .append(decision.at().text())
                    .append("\" is ")
                    .append(known ? "told of before" : "new")
                    .append(" (")
                    .append(decision.pass())
                    .append(")\n");
            decision.options().forEach(o -> out.append(line(o)));
        }
        return out.toString();
    }

    private static String line(Decision.Option option) {
        String pro = option.pro().isEmpty() ? "" : ": " + String.join(", ", option.pro());
        String contra = option.contra().isEmpty() ? "" : "; but " + String.join(", ", option.contra());
        return "    " + (option.chosen() ? "+ " : "- ") + option.what() + pro + contra + "\n";
    }
}
