package org.skirmish.read.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes records of web archives, right ones and wrong ones. */
public final class Warcs {

    private Warcs() {}

    /** Bytes one after the other; strings as Latin-1. */
    public static byte[] join(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    /**
     * A record of that type with that length told of it; {@code head} holds further lines of the head, each with its
     * end.
     */
    public static byte[] record(String type, String head, Object length, Object block) {
        return join(
                "WARC/1.0\r\nWARC-Type: ",
                type,
                "\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2022-01-01T00:00:00Z\r\n",
                head,
                "Content-Length: ",
                length,
                "\r\n\r\n",
                block,
                "\r\n\r\n");
    }

    /** A record of an answer from {@code https://example.org/PATH}. */
    public static byte[] response(String path, byte[] http) {
        return record(
                "response",
                "Content-Type: application/http; msgtype=response\r\nWARC-Target-URI: https://example.org/" + path
                        + "\r\n",
                http.length,
                http);
    }

    /** An answer with these lines of its head, each with its end, and this body. */
    public static byte[] http(int status, String head, Object body) {
        return join("HTTP/1.1 ", status, " OK\r\n", head, "\r\n", body);
    }

    /** A record of a web page with one paragraph. */
    public static byte[] page(String path, String words) {
        return response(
                path,
                http(
                        200,
                        "Content-Type: text/html; charset=utf-8\r\n",
                        "<html><body><p>" + words + "</p></body></html>"));
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
