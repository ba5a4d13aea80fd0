package unstuck.widget.oneline;

/**
 * What the reader points at: a row of cells or the part of the equation or program that stands for it, or one cell.
 *
 * @param row the key of the row, empty when it is none
 * @param column the number of the cell, −1 for a whole row
 */
record Attention(String row, int column) {
    static Attention of(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? new Attention(key, -1) : new Attention(key.substring(0, dot), key.charAt(dot + 1) - '0');
    }

    boolean isOn(String key) {
        return row.equals(key);
    }

    boolean isOnWhole(String key) {
        return column < 0 && row.equals(key);
    }
}
