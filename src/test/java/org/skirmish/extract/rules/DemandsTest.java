package org.skirmish.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandsTest {

    @Test
    void takeWhatNoMatchCanLack() {
        Demands demands = Demands.of(
                "{@harms.noun|harms.adjective;tag:/N.*/}=harm >/obj|nsubj/ ({lemma:/fire|light/} >case {lemma:on})");
        assertEquals(
                List.of(
                        new Demand(List.of(" harms.noun", " harms.adjective"), Set.of()),
                        new Demand(List.of(), Set.of("fire", "light")),
                        new Demand(List.of(), Set.of("on"))),
                demands.all());
        assertEquals(demands.all().get(0), demands.first());
    }

    @Test
    void leaveOutOptionsNegationsAndAlternatives() {
        Demands demands = Demands.of(
                "{} ?>/obj/ ({lemma:gun} >det {lemma:the}) !>neg {lemma:no} [>obj {lemma:home} | >obl ({lemma:camp})] >obj {lemma:town}");
        assertEquals(List.of(new Demand(List.of(), Set.of("town"))), demands.all());
        assertTrue(demands.first().open());
    }

    @Test
    void doNotTakeAnExpressionForWords() {
        assertTrue(Demands.of("{lemma:/rumou?r/} >/nmod:(of|on)/ {word:/.{3}/}")
                .all()
                .isEmpty());
    }

    @Test
    void areMetByASentenceThatHasThemAll() {
        Demands demands = Demands.of("{lemma:set} >obj {@harms.noun}");
        assertTrue(demands.met(new Demand.Stock(" harms.noun=killed ", Set.of("set", "house"))));
        assertFalse(demands.met(new Demand.Stock(" harms.noun=killed ", Set.of("house"))));
        assertFalse(demands.met(new Demand.Stock(" harms.verb=killed ", Set.of("set"))));
    }
}
