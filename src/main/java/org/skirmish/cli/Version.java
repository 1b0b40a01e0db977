package org.skirmish.cli;

import org.skirmish.rdf.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Skirmish " + ProgramVersion.current()};
    }
}
