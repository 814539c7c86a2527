package no.whatmatters.conversation.form;

/** A text whose reading is counted: a regular expression that goes back and forth over it for ever is stopped. */
final class CountedText implements CharSequence {

    private final CharSequence text;
    private final Steps steps;

    CountedText(CharSequence text, Steps steps) {
        this.text = text;
        this.steps = steps;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        steps.take(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
