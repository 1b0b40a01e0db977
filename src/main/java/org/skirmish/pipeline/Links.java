package org.skirmish.pipeline;

/** What is done with symbolic links in folders of inputs: they may lead anywhere, also to what is nobody's report. */
public enum Links {
    /** They are told of and left alone. */
    PASSED_OVER,
    /** What they lead to is read. */
    FOLLOWED
}
