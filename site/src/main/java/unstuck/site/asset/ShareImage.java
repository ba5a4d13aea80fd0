package unstuck.site.asset;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import unstuck.site.file.Memory;
import unstuck.site.file.Resource;
import unstuck.site.script.Webjar;

/** The picture that stands beside a link to an article elsewhere: its title, the site's line, its first plot. */
public final class ShareImage {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 60;
    private static final int HEAD = 150;
    /** A font that the build brings, so that no machine draws with its own: the pages' fonts are packed for browsers. */
    private static final Font FONT = font();
    /** The preview asks again and again for the same pictures. */
    private static final Memory<byte[]> DRAWN = new Memory<>(500);

    private ShareImage() {}

    /** The family of that font, which a plot's texts must name. */
    public static String family() {
        return FONT.getFamily();
    }

    /**
     * Draws the picture.
     *
     * @param plot as {@link StandalonePlot} writes it; may be empty
     * @return a PNG file
     */
    public static byte[] png(String title, String plot, StyleSheets styles) {
        String key = title + plot + styles.light("sheet") + styles.light("ink") + styles.light("forward");
        return DRAWN.get(key, () -> draw(title, plot, styles));
    }

    private static byte[] draw(String title, String plot, StyleSheets styles) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(styles.light("sheet"));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(styles.light("ink"));
        title(pen, title);
        pen.setColor(styles.light("forward"));
        line(pen);
        if (!plot.isEmpty()) {
            plot(pen, plot);
        }
        pen.dispose();
        return file(image);
    }

    private static void title(Graphics2D pen, String title) {
        Font font = FONT.deriveFont(60f);
        double room = WIDTH - 4.0 * MARGIN;
        double width = pen.getFontMetrics(font).stringWidth(title);
        pen.setFont(width > room ? font.deriveFont((float) (60 * room / width)) : font);
        pen.drawString(title, MARGIN, HEAD - 50);
    }

    /** The site's mark: a line that lies flat, then lifts off. */
    private static void line(Graphics2D pen) {
        Path2D line = new Path2D.Double();
        line.moveTo(0, HEAD - 20);
        line.lineTo(WIDTH - 2.5 * MARGIN, HEAD - 20);
        line.lineTo(WIDTH - MARGIN, HEAD - 20 - 1.5 * MARGIN);
        pen.setStroke(new BasicStroke(5));
        pen.draw(line);
    }

    private static void plot(Graphics2D pen, String plot) {
        InputStream in = new ByteArrayInputStream(plot.getBytes(StandardCharsets.UTF_8));
        SVGDocument svg = new SVGLoader().load(in, null, LoaderContext.createDefault());
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / svg.size().width, (HEIGHT - HEAD - 20.0) / svg.size().height);
        pen.translate((WIDTH - scale * svg.size().width) / 2, HEAD);
        pen.scale(scale, scale);
        svg.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, null);
    }

    private static byte[] file(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font() {
        String file = Webjar.path("katex") + "dist/fonts/KaTeX_Main-Regular.ttf";
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Resource.bytes(file)));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }
}
