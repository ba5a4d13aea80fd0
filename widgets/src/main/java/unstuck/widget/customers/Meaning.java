package unstuck.widget.customers;

/**
 * What an axis means, in words made from its direction alone. A direction and its opposite are one axis, so both get the
 * same words, and only the sides change.
 */
final class Meaning {
    /** A column with this share of the direction, its entry squared, is almost alone. */
    private static final double ALMOST_ALL = 0.8;
    /** Entries of at least this size are named. */
    private static final double NAMED = 0.3;

    private final String[] names;
    private final double[] direction;
    /** The columns, by the size of their entries. */
    private final int[] order;

    /** @param direction a unit vector, one entry for each name */
    Meaning(String[] names, double[] direction) {
        this.names = names;
        this.direction = direction;
        order = new int[direction.length];
        for (int j = 0; j < order.length; j++) {
            int place = j;
            while (place > 0 && Math.abs(direction[order[place - 1]]) < Math.abs(direction[j])) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = j;
        }
    }

    /** What kind of thing an axis can mean. */
    enum Kind {
        /** One column, almost alone. */
        ONE,
        /** Some columns that grow together. */
        SOME,
        /** Every column: how large a customer is. */
        ALL,
        /** Some columns against others. */
        CONTRAST,
        /** What a reader guesses who has not guessed yet; no axis means this. */
        UNSAID,
        /** What a reader guesses to whom a link has shown it; no axis means this either. */
        SHOWN
    }

    Kind kind() {
        if (share(0) >= ALMOST_ALL || order.length == 1) {
            return Kind.ONE;
        }
        if (count(false) > 0) {
            return Kind.CONTRAST;
        }
        return count(true) == order.length ? Kind.ALL : Kind.SOME;
    }

    /** The column that counts most. */
    int first() {
        return order[0];
    }

    /** The share that the column in this place of the order has of the direction. */
    double share(int place) {
        return direction[order[place]] * direction[order[place]];
    }

    /** A clause that follows “the horizontal axis”, the same for a direction and its opposite. */
    String words() {
        return switch (kind()) {
            case ONE -> "is almost only " + names[order[0]];
            case CONTRAST -> "sets " + list(true, "and") + " against " + list(false, "and");
            default -> "is how much is spent on " + list(true, "and");
        };
    }

    /** Who stands on which side, said after the {@linkplain #words words}; of the opposite direction it is the other side. */
    String side() {
        String goods = kind() == Kind.CONTRAST
                ? list(true, "and") + " but little on " + list(false, "or")
                : kind() == Kind.ONE || count(true) == 1 ? "it" : "these";
        return "To the " + (direction[order[0]] > 0 ? "right" : "left") + ": customers who spend a lot on " + goods
                + ".";
    }

    /** The named columns on the side of the greatest entry, or on the other side. */
    private String list(boolean side, String last) {
        int count = count(side);
        String list = "";
        int listed = 0;
        for (int j : order) {
            if (isNamed(j, side)) {
                list += (listed == 0 ? "" : listed == count - 1 ? " " + last + " " : ", ") + names[j];
                listed++;
            }
        }
        return list;
    }

    private int count(boolean side) {
        int count = 0;
        for (int j : order) {
            count += isNamed(j, side) ? 1 : 0;
        }
        return count;
    }

    private boolean isNamed(int j, boolean side) {
        return Math.abs(direction[j]) >= NAMED && direction[j] > 0 == direction[order[0]] > 0 == side;
    }
}
