package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.store.Disclosure;
import picocli.CommandLine;

/** Who is served which view of the graph. */
class ServedViewTest {

    @ParameterizedTest
    @CsvSource({"'', FULL", "--full, FULL", "--network, PUBLIC", "--network --full, FULL"})
    void thisMachineSeesAllAndTheNetworkWhatIsPublic(String options, Disclosure view) {
        ServeOptions serve = new ServeOptions();
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create()
                .addMixin("serve", CommandLine.Model.CommandSpec.forAnnotatedObject(serve)));
        command.parseArgs(options.isEmpty() ? new String[0] : options.split(" "));
        assertEquals(view, serve.disclosure());
    }
}
