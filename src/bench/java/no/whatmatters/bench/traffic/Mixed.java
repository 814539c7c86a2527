package no.whatmatters.bench.traffic;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A day's mixture: of a hundred requests 60 read a record, 25 search, 15 write. */
record Mixed(Random random, List<Work> reads, List<Work> searches, List<Work> writes) implements Work {

    private static final int READS = 60;
    private static final int READS_AND_SEARCHES = 85;

    @Override
    public List<Call> before() {
        return Stream.of(reads, searches, writes)
                .flatMap(List::stream)
                .flatMap(each -> each.before().stream())
                .toList();
    }

    @Override
    public Call next() {
        int dice = random.nextInt(100);
        List<Work> some = dice < READS ? reads : dice < READS_AND_SEARCHES ? searches : writes;
        return some.get(random.nextInt(some.size())).next();
    }
}
