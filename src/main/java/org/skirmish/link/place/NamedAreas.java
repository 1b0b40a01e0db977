package org.skirmish.link.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;
import org.skirmish.model.Span;

/**
 * The townships, districts and towns that a report's text names, with where it names them: what an unknown village is
 * looked for under.
 */
final class NamedAreas {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,3}");
    /** How far behind a name, in UTF-16 units, what the report tells is taken to go on there: some three sentences. */
    private static final int REACH = 500;

    private static final int SHORTEST = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\R");

    private record Area(int at, Setting setting) {}

    private final WaterNames waters = new WaterNames();
    private final String text;
    private final Gazetteer gazetteer;
    private final PlaceContext context;
    private final Function<Place, Optional<Setting>> link;
    private List<Area> areas;

    /** The text is not looked at before it is asked for. @param link what a place named in the text is */
    NamedAreas(String text, Gazetteer gazetteer, PlaceContext context, Function<Place, Optional<Setting>> link) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.context = context;
        this.link = link;
    }

    private List<Area> read() {
        List<Area> found = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String whole = names.group();
            int at = names.start();
            int space = whole.indexOf(' ');
            if (waters.names(text, at, whole)) {
                continue;
            }
            area(whole, at)
                    .or(() -> space < 0
                            ? Optional.empty()
                            : area(whole.substring(space + 1).strip(), at))
                    .ifPresent(setting -> found.add(new Area(at, setting)));
        }
        return found;
    }

    private Optional<Setting> area(String name, int at) {
        if (name.length() < SHORTEST
                || !gazetteer.knows(name)
                || gazetteer.lookup(name).stream().noneMatch(this::holdsOthers)) {
            return Optional.empty();
        }
        Place alone = new Place(
                new Mention(new Span(at, at + name.length()), name),
                name,
                Optional.empty(),
                "at",
                Optional.empty(),
                Optional.empty());
        return link.apply(alone)
                .filter(setting ->
                        setting.township().isPresent() && setting.country().equals(context.country()));
    }

    private boolean holdsOthers(Match match) {
        Level level = match.place().level();
        boolean own =
                match.spelling() == Match.Spelling.NAME || match.spelling() == Match.Spelling.OTHER && !level.settled();
        return own
                && level.compareTo(Level.REGION) > 0
                && level.compareTo(Level.TOWN) <= 0
                && context.country().filter(match.place().country()::equals).isPresent();
    }

    /**
     * The area that the sentence names last before the offset; else of those that the text before it names, within
     * reach and with no other country named in between, the one that the report names most; else the only one of the
     * whole report; none where that leaves a choice.
     *
     * @param bare whether no word of kind tells that the place is small: then only the sentence itself tells where it
     *     lies
     */
    Optional<Setting> around(int offset, boolean bare) {
        areas = areas != null ? areas : read();
        List<Area> before = areas.stream()
                .filter(area -> area.at < offset && offset - area.at <= REACH)
                .filter(area -> !border(area, offset))
                .toList();
        if (bare) {
            return before.stream()
                    .filter(area -> !SENTENCE_END
                            .matcher(text.substring(area.at, offset))
                            .find())
                    .reduce((first, second) -> second)
                    .map(Area::setting);
        }
        Optional<Area> near = before.stream()
                .filter(area ->
                        !SENTENCE_END.matcher(text.substring(area.at, offset)).find())
                .reduce((first, second) -> second)
                .or(() -> before.stream().reduce((first, second) -> often(second) >= often(first) ? second : first));
        return near.or(() -> areas.stream().findFirst().filter(only -> often(only) == areas.size()))
                .map(Area::setting);
    }

    /** Whether another country than the area's is named between it and the offset. */
    private boolean border(Area area, int offset) {
        return NAME.matcher(text.substring(area.at, offset))
                .results()
                .flatMap(name -> gazetteer.country(name.group()).stream())
                .anyMatch(country ->
                        area.setting.country().filter(country::equals).isEmpty());
    }

    private long often(Area area) {
        return areas.stream()
                .filter(other -> other.setting.region().equals(area.setting.region())
                        && other.setting.township().equals(area.setting.township()))
                .count();
    }
}
