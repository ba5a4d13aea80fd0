package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuadTreeTest {
    private static final int N = 500;

    private final double[] y = new double[2 * N];
    private final QuadTree tree = new QuadTree(N);

    @BeforeEach
    void grow() {
        Random random = new Random(8);
        for (int i = 0; i < y.length; i++) {
            y[i] = random.nextGaussian() + 6 * (i % 3);
        }
        tree.grow(y);
    }

    private boolean isEmpty(int node) {
        return tree.starts[node] == tree.ends[node];
    }

    /** Whether a node lies below the other in x or y; one without points lies anywhere. */
    private boolean isBelow(double[] high, int node, double[] low, int other) {
        return isEmpty(node) || isEmpty(other) || high[node] < low[other];
    }

    @Test
    void every_point_is_there_once_with_its_place() {
        assertThat(IntStream.of(tree.order).sorted())
                .containsExactly(IntStream.range(0, N).boxed().toArray(Integer[]::new));
        for (int k = 0; k < N; k++) {
            assertThat(tree.xs[k]).isEqualTo(y[2 * tree.order[k]]);
            assertThat(tree.ys[k]).isEqualTo(y[2 * tree.order[k] + 1]);
        }
    }

    @Test
    void a_leaf_has_at_most_sixteen_points() {
        for (int node = 0; node < tree.nodes; node++) {
            if (tree.children[node] < 0) {
                assertThat(tree.ends[node] - tree.starts[node]).isBetween(0, 16);
            }
        }
    }

    @Test
    void the_points_of_a_node_are_those_of_its_children_one_after_the_other() {
        for (int node = 0; node < tree.nodes; node++) {
            int child = tree.children[node];
            if (child >= 0) {
                assertThat(tree.starts[child]).isEqualTo(tree.starts[node]);
                for (int c = child; c < child + 3; c++) {
                    assertThat(tree.ends[c]).isEqualTo(tree.starts[c + 1]);
                }
                assertThat(tree.ends[child + 3]).isEqualTo(tree.ends[node]);
            }
        }
    }

    @Test
    void children_lie_left_below_left_above_right_below_and_right_above() {
        for (int node = 0; node < tree.nodes; node++) {
            int child = tree.children[node];
            if (child >= 0) {
                for (int a = child; a < child + 2; a++) {
                    for (int b = child + 2; b < child + 4; b++) {
                        assertThat(isBelow(tree.highX, a, tree.lowX, b)).isTrue();
                    }
                }
                for (int a = child; a < child + 4; a += 2) {
                    for (int b = child + 1; b < child + 4; b += 2) {
                        assertThat(isBelow(tree.highY, a, tree.lowY, b)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void an_even_lattice_is_parted_evenly() {
        int side = 32;
        double[] lattice = new double[2 * side * side];
        for (int i = 0; i < side * side; i++) {
            lattice[2 * i] = i % side;
            lattice[2 * i + 1] = 100 + i / side;
        }
        QuadTree even = new QuadTree(side * side);
        even.grow(lattice);
        assertThat(even.nodes).isEqualTo(1 + 4 + 16 + 64);
    }
}
