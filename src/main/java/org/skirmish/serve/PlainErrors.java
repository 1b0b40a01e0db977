package org.skirmish.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Jetty's own errors, of requests that are hardly HTTP, as one plain line with the safe headers and without a cause.
 */
final class PlainErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.setStatus(code);
        ByteBuffer body = describe(code, response.getHeaders());
        response.write(true, request.getMethod().equals("HEAD") ? null : body, callback);
    }

    private static ByteBuffer describe(int code, HttpFields.Mutable headers) {
        byte[] line = (code + " " + HttpStatus.getMessage(code) + ". The start page is at /.\n")
                .getBytes(StandardCharsets.US_ASCII);
        SafeHeaders.put(headers);
        headers.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        headers.put(HttpHeader.CONTENT_LENGTH, line.length);
        return ByteBuffer.wrap(line);
    }
}
