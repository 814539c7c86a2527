package no.whatmatters.access.matrix;

import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.MatrixWorld.Subject;

/** One cell of the matrix, with what is needed to ask it. */
record Call(MatrixCaller caller, Situation situation, MatrixRow row, Subject subject, Stored record, String token) {

    @Override
    public String toString() {
        return caller + " " + situation + " " + row;
    }

    String numberOfPerson() {
        return subject.person().identityNumber();
    }
}
