package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,place,killed\n2021-02-03,Adaba,4\n2021-02-05,Borena,2\n",
                "date;place;killed;note\n3 Feb;Adaba;4;\"at the mill; at dusk\"\n5 Feb;Borena;2;\n7 Feb;Adaba;1;x\n",
                "id\tplace\ttext\n1\tAdaba\tTwo soldiers were killed on Monday, residents said.\n2\tBorena\tOne policeman died.\n",
                "title,text,source\n\"A raid\",\"Two soldiers died.\nThe army said nothing, a man said.\",x\n\"B\",\"One died.\",y\n",
                "| Place | Killed |\n| --- | --- |\n| Adaba | 4 |\n| Borena | 2 |\n"
            })
    void tablesAreRefused(String text) {
        Issue issue = assertThrows(UnreadableException.class, () -> read(text, new ArrayList<>()))
                .issue();
        assertTrue(issue.problem().contains("table"), issue.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A raid in Adaba\n\n**Two soldiers** were killed on Monday, residents said.\n",
                "A raid in Adaba\n===============\n\nTwo soldiers were killed, [residents said](https://a.example/1).\n",
                "## One\n\nTwo died in Adaba.\n\n## Two\n\nOne died in Borena.\n\n## Three\n\nNobody was hurt.\n",
                "> Two soldiers were killed in Adaba.\n\nSo said __the army__ on Monday.\n"
            })
    void markdownIsToldOf(String text) {
        List<Issue> notes = new ArrayList<>();
        read(text, notes);
        assertEquals(1, notes.size(), notes.toString());
        assertTrue(notes.get(0).problem().contains("Markdown"), notes.toString());
    }

    @Test
    void proseIsNeither() {
        for (String prose : List.of(
                "Adaba, 4 killed, 7 wounded\nBorena, 2 killed, 1 wounded\nGoba, 1 killed, 3 wounded\n",
                "Troops, tanks and guns came, he said.\nMen, women and children fled, she said.\nTwo, three or four died, they said.\n",
                "Issue #3 of the paper * said that * two died.\n\n- Two died in Adaba.\n- One died in Borena.\n",
                "***\n\nTwo died in Adaba.\n")) {
            assertFalse(Notation.isTable(prose), prose);
            assertTrue(Notation.markdown(prose).isEmpty(), prose);
        }
    }

    private static void read(String text, List<Issue> notes) {
        new TextReader(Limits.DEFAULT, notes::add)
                .read(new Source("r.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }
}
