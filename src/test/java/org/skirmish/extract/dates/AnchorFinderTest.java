package org.skirmish.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days by which an undated text fixes its own time. */
class AnchorFinderTest {

    private final DateFinder finder = new DateFinder();
    private final AnchorFinder anchors = new AnchorFinder(finder);
    private final List<String> undated = List.of(
            "Shells fell on two hamlets on Wednesday.",
            "People were told to stay at home until the national Union Day on Saturday.");

    @Test
    void holidayWithItsWeekdayFixesTheDay() {
        Optional<LocalDate> expected = Optional.of(LocalDate.of(2022, 2, 12));
        assertEquals(expected, anchors.anchor(undated, Optional.of(2022)));
        assertEquals(expected, anchors.anchor(undated, 2021, 2027));
        DateContext context = new DateContext(Optional.empty(), expected, Optional.empty());
        assertEquals(
                Optional.of(LocalDate.of(2022, 2, 9)),
                finder.resolve(finder.find(undated.get(0)).get(0), context).start());
        assertEquals(
                Optional.empty(),
                finder.resolve(finder.find("It was hit yesterday.").get(0), context)
                        .start());
    }

    @Test
    void nothingIsGuessed() {
        assertEquals(Optional.empty(), anchors.anchor(undated, Optional.empty()));
        assertEquals(Optional.empty(), anchors.anchor(undated, Optional.of(2023)));
        assertEquals(Optional.empty(), anchors.anchor(undated, 2010, 2027));
        assertEquals(Optional.empty(), anchors.anchor(List.of("On Independence Day two died."), Optional.of(2022)));
        assertEquals(Optional.empty(), anchors.anchor(List.of("Two died on 18 October 2021."), Optional.empty()));
    }

    @Test
    void yearNamedInTheTextServes() {
        List<String> sentences = List.of("It began after Armed Forces Day.", "In 2021 the road was closed.");
        assertEquals(Optional.of(LocalDate.of(2021, 3, 27)), anchors.anchor(sentences, Optional.empty()));
    }

    @Test
    void fullDateWithItsWeekdayServes() {
        assertEquals(
                Optional.of(LocalDate.of(2015, 3, 28)),
                anchors.anchor(List.of("The town fell on Saturday March 28 2015."), Optional.empty()));
    }

    @Test
    void withoutDateOrAnchorNothingIsResolved() {
        for (String sentence : List.of(
                "on Thursday", "yesterday", "on 5 May", "in April", "last week", "the same day", "on Union Day")) {
            assertEquals(
                    Resolved.unknown(), finder.resolve(finder.find(sentence).get(0), DateContext.unknown()), sentence);
        }
    }
}
