package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class BodyReaderTest {

    private static final int LIMIT = 100_000;

    private final AtomicLong nanos = new AtomicLong();
    private final BodyReader reader =
            new BodyReader(new RequestLimits(DataSize.ofBytes(LIMIT), 500, 60, Duration.ofSeconds(30)), nanos::get);

    @Test
    void readsABodyOfExactlyTheLimit() throws IOException {
        assertThat(reader.read(sending(LIMIT, LIMIT))).hasSize(LIMIT);
        assertThat(reader.read(sending(LIMIT, -1))).hasSize(LIMIT);
        assertThat(reader.read(sending(0, 0))).isEmpty();
        assertThat(reader.read(sending(0, -1))).isEmpty();
    }

    @Test
    void keepsEveryByte() throws IOException {
        byte[] body = reader.read(sending(70_001, -1));
        for (int i = 0; i < body.length; i++) {
            assertThat(body[i]).isEqualTo((byte) i);
        }
    }

    @Test
    void refusesAPromiseOverTheLimitWithoutReading() {
        Dribble untouched = new Dribble(Integer.MAX_VALUE);
        refusedAs(RequestRefusal.BODY_TOO_LARGE, untouched, LIMIT + 1);
        assertThat(untouched.sent).isZero();
    }

    @Test
    void stopsReadingABodyThatNeverEnds() {
        Dribble endless = new Dribble(Integer.MAX_VALUE);
        refusedAs(RequestRefusal.BODY_TOO_LARGE, endless, -1);
        assertThat(endless.sent).isEqualTo(LIMIT + 1);
    }

    @Test
    void refusesABodyThatEndsBeforeItsPromise() {
        refusedAs(RequestRefusal.BODY_INCOMPLETE, new Dribble(10), 11);
    }

    @Test
    void refusesABodyThatDribblesPastTheDeadline() {
        Dribble slow = new Dribble(60) {
            @Override
            public int read(byte[] target, int offset, int length) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                return super.read(target, offset, 1);
            }
        };
        refusedAs(RequestRefusal.BODY_TOO_SLOW, slow, 60);
        assertThat(slow.sent).isEqualTo(31);
    }

    private void refusedAs(RequestRefusal expected, Dribble body, long promised) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> reader.read(sending(body, promised)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }

    private static MockHttpServletRequest sending(int bytes, long promised) {
        return sending(new Dribble(bytes), promised);
    }

    private static MockHttpServletRequest sending(Dribble body, long promised) {
        return new MockHttpServletRequest("POST", "/fhir/Goal") {
            @Override
            public ServletInputStream getInputStream() {
                return body;
            }

            @Override
            public long getContentLengthLong() {
                return promised;
            }
        };
    }

    /** Sends 0, 1, 2 … until it has sent so many bytes. */
    private static class Dribble extends ServletInputStream {

        private final int bytes;
        int sent;

        Dribble(int bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, bytes - sent);
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) sent++;
            }
            return count > 0 ? count : -1;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read many at a time");
        }

        @Override
        public boolean isFinished() {
            return sent == bytes;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("not asynchronous");
        }
    }
}
