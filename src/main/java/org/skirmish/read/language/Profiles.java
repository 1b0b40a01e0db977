package org.skirmish.read.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The profiles of the languages that English is told from, as the language detector brings them; loaded when they are
 * first asked for.
 */
final class Profiles {

    static final String ENGLISH = "en";

    private static final String FREQUENCIES = "freq";
    /** The detector draws lots; with the same seed it draws the same. */
    private static final long SEED = 1;

    private final Map<String, String> names = new LinkedHashMap<>();
    private LanguageDetector detector;

    Profiles() {
        lines("languages.tsv").stream().map(line -> line.split("\t")).forEach(row -> names.put(row[0], row[1]));
    }

    /** The names of the languages by their codes. */
    Map<String, String> names() {
        return names;
    }

    /** The detector, which holds some 14 MB. */
    synchronized LanguageDetector detector() {
        if (detector == null) {
            List<LanguageProfile> profiles =
                    names.keySet().parallelStream().map(Profiles::profile).toList();
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(SEED)
                    .withProfiles(profiles)
                    .build();
        }
        return detector;
    }

    private static LanguageProfile profile(String code) {
        LanguageProfileBuilder profile = new LanguageProfileBuilder(LdLocale.fromString(code));
        try (InputStream in = open(LanguageDetector.class, "/languages/" + code);
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                JsonStreamContext around = json.getParsingContext().getParent();
                if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && around != null
                        && FREQUENCIES.equals(around.getCurrentName())) {
                    profile.addGram(json.currentName(), json.getIntValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profile.build();
    }

    /** The lines of a list in {@code read}, without comments and empty ones. */
    static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(open(Profiles.class, "/read/" + file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> near, String resource) {
        InputStream in = near.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource " + resource);
        }
        return in;
    }
}
