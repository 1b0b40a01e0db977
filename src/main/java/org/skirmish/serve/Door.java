package org.skirmish.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Looks at every request before anything else does: where it comes from, its method, its body. Sets the headers that
 * keep browsers safe.
 */
final class Door extends Handler.Wrapper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String ALLOW = "GET, HEAD, POST, OPTIONS";

    private final Origins origins;
    private final Bodies bodies;

    Door(Handler inside, Origins origins, Bodies bodies) {
        super(inside);
        this.origins = origins;
        this.bodies = bodies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SafeHeaders.put(response.getHeaders());
        try {
            origins.require(request);
            origins.tell(request, response.getHeaders());
            if (request.getMethod().equals("OPTIONS")) {
                response.setStatus(HttpStatus.NO_CONTENT_204);
                callback.succeeded();
                return true;
            }
            require(request, response);
        } catch (Refusal e) {
            refuse(e, request, response, callback);
            return true;
        }
        CompletableFuture<Request> whole = bodies.whole(request);
        if (whole.isDone() && !whole.isCompletedExceptionally()) {
            return super.handle(whole.join(), response, callback);
        }
        whole.whenComplete((read, fault) -> getServer().getThreadPool().execute(() -> {
            if (fault == null) {
                inside(read, response, callback);
            } else {
                refuse(
                        new Refusal(Refusal.TOO_SLOW, "The body of the request did not come in time."),
                        request,
                        response,
                        callback);
            }
        }));
        return true;
    }

    private void require(Request request, Response response) {
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, ALLOW);
            throw new Refusal(Refusal.NO_METHOD, "Only GET, HEAD and POST are answered: this server is read-only.");
        }
        bodies.require(request);
    }

    private void inside(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private static void refuse(Refusal refusal, Request request, Response response, Callback callback) {
        byte[] line = (refusal.getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, line.length);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(line), callback);
    }
}
