package example;

import java.nio.file.Path;
import java.util.List;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Monitor;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.vocabulary.UserRegistry;

/** Prints what the reports named on the command line claim, one figure a line. */
public final class Claims {

    private Claims() {}

    public static void main(String[] reports) {
        Understanding stages = Stages.load(Path.of(".skirmish"), UserRegistry.NONE);
        Monitor messages = (Issue issue) -> System.err.println(issue);
        new Pipeline(stages, messages).run(Inputs.of(List.of(reports)), Metadata.NONE, read -> read.reading()
                .claims()
                .forEach(claim -> System.out.println(claim.figure().measure() + " "
                        + claim.figure().wording().text() + ": "
                        + claim.attribution().source().map(party -> party.name()).orElse("the report"))));
    }
}
