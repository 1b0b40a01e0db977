package org.skirmish.extract.dealing;

/** What the items of a list are, to which numbers are dealt out. */
enum Kind {
    HARM,
    PEOPLE,
    THING,
    EVENT,
    NAME,
    PLACE,
    DAY
}
