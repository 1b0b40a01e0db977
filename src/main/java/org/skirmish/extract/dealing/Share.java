package org.skirmish.extract.dealing;

import java.util.List;
import java.util.Optional;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Span;

/**
 * What a number got beside whom it counts: its place, or a day or act that no engagement is told of by itself.
 *
 * @param number the words of the number
 * @param place the place; none where the number is of a day or an act of its own
 * @param all all places to which the numbers of the sentence were dealt out
 */
public record Share(Span number, Optional<PlaceName> place, List<PlaceName> all) {}
