package org.skirmish.crash;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a server how many reports it holds, until the server is gone, and counts answers that no whole index gives. */
final class Asker extends Thread {

    private final URI question;
    private int answers;
    private int errors;
    private int torn;

    Asker(String endpoint) {
        super("asker");
        this.question = URI.create(endpoint + "?query=" + URLEncoder.encode(Samples.QUESTION, StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(question).header("Accept", "text/csv").build();
        try {
            while (true) {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                answers++;
                errors += response.statusCode() == 200 ? 0 : 1;
                torn += response.statusCode() == 200 && !isWhole(response.body()) ? 1 : 0;
            }
        } catch (IOException e) {
            return; // the server was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether the number that the derived graph says is the number of reports found, as in {@code said,found 17,17}.
     */
    private static boolean isWhole(String csv) {
        String[] lines = csv.split("\\R");
        return lines.length == 1 || lines.length == 2 && lines[1].split(",")[0].equals(lines[1].split(",")[1]);
    }

    int answers() {
        return answers;
    }

    int errors() {
        return errors;
    }

    int torn() {
        return torn;
    }
}
