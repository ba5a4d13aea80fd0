package unstuck.site.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactionTest {
    private static final String PROGRAM =
            """
            let Shape = $rt_classWithoutFields(0);
            function Box() {
                let a = this;
                Base.call(a);
                a.$wide = 0;
                a.$high = 0;
            }
            function Base() {
                Root.call(this);
                this.$name = null;
            }
            function Other() {
                Root.call(this);
                this.$sum = 0;
            }
            Never = $rt_classWithoutFields();
            use(Box, Other, box.$wide, box.$name, other.$sum, box.$area(), box.$unknown);
            $rt_metadata([Root, "Object", 1, 0, [], 1, 0, 0, 0, Shape, 0, Root, [], 1537, 0, 0, 0,
                Base, 0, Root, [Shape], 1, 0, 0, 0, Box, 0, Base, [], 1, 0, 0, ["$area", $rt_wrap(a => "],[")],
                Other, 0, Root, [], 1, 0, 0, 0]);
            $rt_metadata([Never, 0, Root, [], 17, 0, 0, 0]);
            """;

    private final ClassTable table = new ClassTable(PROGRAM);

    @Test
    void a_class_that_nothing_asks_for_leaves_the_table_and_the_lists_of_interfaces() {
        assertThat(table.unused()).containsExactlyInAnyOrder("Shape", "Never");
        assertThat(table.program())
                .contains("Base,0,Root,[],0,0,0,0,Box,0,Base,[],0,0,0,[\"$area\"")
                .contains("$rt_metadata([])")
                .doesNotContain("Shape,0", "[Shape]", "Never,0");
    }

    @Test
    void fields_share_names_but_with_those_that_their_class_inherits() {
        assertThat(new ShortNames(table).in(table.program()))
                .contains("this.a = null", "a.b = 0", "a.c = 0", "this.a = 0")
                .contains("box.b, box.a, other.a, box.A(), box.$unknown")
                .contains("[\"A\", $rt_wrap(a => \"],[\")]");
    }

    @Test
    void a_string_used_rarely_stands_where_it_is_used() {
        String often = "$rt_s(1), ".repeat(9);
        assertThat(StringPool.spread("$rt_stringPool([\"rare, \\\"]\", 'often']); f(" + often + "$rt_s(0));"))
                .isEqualTo("$rt_stringPool(['often']); f(" + often.replace('1', '0') + "$rt_str(\"rare, \\\"]\"));");
    }
}
