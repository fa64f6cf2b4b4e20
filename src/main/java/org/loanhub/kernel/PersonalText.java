package org.loanhub.kernel;

/**
 * A text about a person that has no form of its own, such as an address, or whose form was not looked at yet. It is stored
 * encrypted.
 */
public record PersonalText(String value) implements PersonalValue {

    @Override
    public String toString() {
        return STARS;
    }
}
