package no.whatmatters.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.whatmatters.bench.traffic.Answer;
import no.whatmatters.bench.traffic.Call;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Work;
import org.jspecify.annotations.Nullable;

/** A closed loop: each client sends its next request when it has read the answer to the last one. */
public final class Driver {

    /** Fewer say little of processor time, which is counted in steps of 10 ms; on a busy machine they take longer. */
    private static final int LEAST = 200;

    private static final int LONGER_AT_MOST = 4;

    private final Client client;
    private final Meter meter;

    public Driver(Client client, Meter meter) {
        this.client = client;
        this.meter = meter;
    }

    /**
     * Runs a row.
     *
     * @param warmUp how long it runs before anything counts
     * @param measured how long it is measured: longer where that would be few requests, but not for ever
     */
    public Figures run(Row row, int clients, Duration warmUp, Duration measured) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            works.add(prepared(row.ofClient(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            all(threads, works, new Until(warmUp, 0));
            Meter.Reading before = meter.read();
            List<Tally> tallies = all(threads, works, new Until(measured, LEAST));
            Meter.Reading spent = meter.read().since(before);
            return figures(tallies, spent);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One request. */
    public Figures one(Work work) {
        Tally tally = new Tally();
        Meter.Reading before = meter.read();
        one(work.next(), tally);
        return figures(List.of(tally), meter.read().since(before));
    }

    /** A client that has asked what it must know before its first request. */
    public Work prepared(Work work) {
        Tally tally = new Tally();
        work.before().forEach(each -> one(each, tally));
        requireNoError(tally);
        return work;
    }

    /** Sends that many requests one by one, for whoever counts something else than time. */
    public void send(Work work, int number) {
        Tally tally = new Tally();
        for (int i = 0; i < number; i++) {
            one(work.next(), tally);
        }
        requireNoError(tally);
    }

    private static void requireNoError(Tally tally) {
        if (tally.errors > 0) {
            throw new IllegalStateException("Not the answer that was expected: " + tally.firstError.get());
        }
    }

    private static final class Tally {
        private long[] nanos = new long[1024];
        private int number;
        private long errors;
        private final AtomicReference<@Nullable String> firstError = new AtomicReference<>();

        void add(long latency) {
            if (number == nanos.length) {
                nanos = Arrays.copyOf(nanos, number * 2);
            }
            nanos[number++] = latency;
        }

        void fail(String what) {
            errors++;
            firstError.compareAndSet(null, what);
        }
    }

    /** When all clients stop. */
    private static final class Until {
        private final long end;
        private final long last;
        private final AtomicInteger lacking;

        Until(Duration time, int least) {
            end = System.nanoTime() + time.toNanos();
            last = System.nanoTime() + LONGER_AT_MOST * time.toNanos();
            lacking = new AtomicInteger(least);
        }

        boolean isOver() {
            long now = System.nanoTime();
            boolean lacks = lacking.getAndDecrement() > 0;
            return now >= end && (!lacks || now >= last);
        }
    }

    private List<Tally> all(ExecutorService threads, List<Work> works, Until until) {
        List<Future<Tally>> running = works.stream()
                .map(each -> threads.submit(() -> until(until, each)))
                .toList();
        List<Tally> tallies = new ArrayList<>();
        for (Future<Tally> each : running) {
            try {
                tallies.add(each.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A client failed", e);
            }
        }
        return tallies;
    }

    private Tally until(Until until, Work work) {
        Tally tally = new Tally();
        while (!until.isOver()) {
            one(work.next(), tally);
        }
        return tally;
    }

    private void one(Call call, Tally tally) {
        try {
            Answer answer = client.send(call);
            tally.add(answer.nanos());
            if (answer.status() != call.expected() || !call.isRight().test(answer)) {
                tally.fail(call.method() + " " + call.path() + ": " + answer.status() + " " + answer.beginning());
            } else {
                call.then().accept(answer);
            }
        } catch (IOException e) {
            tally.fail(call.method() + " " + call.path() + ": " + e);
        }
    }

    private static Figures figures(List<Tally> tallies, Meter.Reading spent) {
        long[] nanos = tallies.stream()
                .flatMapToLong(each -> Arrays.stream(each.nanos, 0, each.number))
                .toArray();
        return new Figures(
                tallies.size(),
                new Latencies(nanos),
                spent,
                tallies.stream().mapToLong(each -> each.errors).sum(),
                tallies.stream()
                        .map(each -> each.firstError.get())
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null));
    }
}
