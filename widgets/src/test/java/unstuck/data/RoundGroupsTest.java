package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundGroupsTest {
    @Test
    void each_group_lies_around_its_centre_as_widely_as_asked() {
        RoundGroups drawn = RoundGroups.drawn(3, 7).group(4000, 1).group(4000, 3, 0, 5);
        assertThat(drawn.n()).isEqualTo(8000);
        for (int group = 0; group < 2; group++) {
            for (int axis = 0; axis < 3; axis++) {
                double sum = 0;
                double squares = 0;
                for (int i = group * 4000; i < (group + 1) * 4000; i++) {
                    assertThat(drawn.labels()[i]).isEqualTo(group);
                    sum += drawn.x()[3 * i + axis];
                    squares += drawn.x()[3 * i + axis] * drawn.x()[3 * i + axis];
                }
                double mean = sum / 4000;
                double deviation = group == 0 ? 1 : 3;
                assertThat(mean).isCloseTo(group == 1 && axis == 1 ? 5 : 0, within(0.05 * deviation));
                assertThat(Math.sqrt(squares / 4000 - mean * mean)).isCloseTo(deviation, within(0.04 * deviation));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_points() {
        assertThat(RoundGroups.drawn(2, 3).group(9, 1).x())
                .isEqualTo(RoundGroups.drawn(2, 3).group(9, 1).x())
                .isNotEqualTo(RoundGroups.drawn(2, 4).group(9, 1).x());
    }
}
