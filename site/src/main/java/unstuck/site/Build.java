package unstuck.site;

import java.nio.file.Path;
import unstuck.site.bake.Bakery;
import unstuck.site.bundle.Bundler;
import unstuck.site.mistake.Mistake;
import unstuck.site.mistake.Mistakes;

/** Builds the site: {@code Build <project folder> <output folder>}. Ends with 1 where an author made a mistake. */
public final class Build {
    private Build() {}

    public static void main(String[] arguments) {
        // JBake brings log4j along unconfigured; FreeMarker would complain of that on every build.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Path.of(arguments[1]).toAbsolutePath().normalize();
        Bakery bakery = new Bakery(project, output, new Bundler(project.resolve("site/target/bundles")));
        Mistakes mistakes = bakery.bake();
        if (mistakes.isEmpty()) {
            bakery.clock().lines().forEach(System.out::println);
            System.out.println("The pages are in " + output);
            System.out.println(
                    "Open " + output.resolve("index.html") + " in a browser, or serve them: mvn package -Pserve");
        } else {
            for (Mistake mistake : mistakes.sorted()) {
                System.err.println(mistake);
            }
            System.err.println(mistakes.sorted().size() + " to mend; nothing was written.");
        }
        System.exit(mistakes.isEmpty() ? 0 : 1);
    }
}
