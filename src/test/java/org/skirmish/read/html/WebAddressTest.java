package org.skirmish.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "https://a.example/b?c=d#e\thttps://a.example/b?c=d#e",
                "HTTP://a.example\tHTTP://a.example",
                "https://a.example/two words/x y.html\thttps://a.example/two%20words/x%20y.html",
                "https://a.example/?q=1|2^3\thttps://a.example/?q=1%7C2%5E3",
                "https://a.example/{id}/<x>\thttps://a.example/%7Bid%7D/%3Cx%3E",
                "https://a.example/100%/%41\thttps://a.example/100%25/%41",
                "https://a.example/[x]#a#b\thttps://a.example/%5Bx%5D#a%23b",
                "https://a.example/मोर्चा\thttps://a.example/मोर्चा",
                "https://zeitung-für.example:8080/ä\thttps://xn--zeitung-fr-ieb.example:8080/ä",
                "https://[2001:db8::1]/a\thttps://[2001:db8::1]/a",
                "javascript:alert(1)\tnone",
                "file:///etc/hosts\tnone",
                "data:text/html,x\tnone",
                "ftp://a.example/b\tnone",
                "www.a.example/b\tnone",
                "//a.example/b\tnone",
                "/b\tnone",
                "http:/a.example/b\tnone",
                "http:///b\tnone",
                "https://\tnone",
                "some words\tnone"
            })
    void isWrittenAsItMustBe(String words, String address) {
        assertEquals(address, WebAddress.of(words).map(URI::toString).orElse("none"));
    }

    @Test
    void isThatOfThePageOnWhichItStands() {
        Optional<URI> base = Optional.of(URI.create("https://a.example/news/"));
        assertEquals(
                "https://a.example/news/x%20y",
                WebAddress.of("x y", base).orElseThrow().toString());
        assertEquals(
                "https://a.example/1", WebAddress.of("/1", base).orElseThrow().toString());
        assertEquals(
                "https://b.example/1",
                WebAddress.of("//b.example/1", base).orElseThrow().toString());
        assertEquals(Optional.empty(), WebAddress.of("javascript:alert(1)", base));
        assertEquals(Optional.empty(), WebAddress.of("", base));
    }
}
