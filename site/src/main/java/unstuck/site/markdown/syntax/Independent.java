package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** Syntax that is found whatever other syntax is looked for before it or after it. */
interface Independent extends Dependent {
    @Override
    default Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    default Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    default boolean affectsGlobalScope() {
        return false;
    }
}
