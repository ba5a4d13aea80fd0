package unstuck.arithmetic;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Reads Java sources with the compiler's own parser and finds what comes out otherwise in the browser: sums and products
 * that are grouped on the right, and calls whose result or cost differs there.
 *
 * <p>TeaVM writes {@code a + (b + c)} as {@code a + b + c}, and {@code a * (b / c)} as {@code a * b / c}. It also puts a
 * local variable that is read once, and a short method, in the place where they are used: the group is dropped then too.
 * A group on the left stays, and so does one behind a minus or a division.
 */
final class Arithmetic {
    private static final Set<String> SLOW_OR_LARGE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.Double.parseDouble",
            "java.lang.Double.valueOf",
            "java.lang.Double.toString");
    private static final Set<String> DIFFERENT = Set.of("exp", "log", "sin", "cos", "tan", "pow", "tanh");
    private static final Set<String> DIFFERENT_EVERYWHERE =
            Set.of("log10", "log1p", "expm1", "sinh", "cosh", "asin", "acos", "atan", "atan2", "cbrt", "hypot");
    private static final Set<Tree.Kind> SUM = Set.of(Tree.Kind.PLUS, Tree.Kind.MINUS);
    private static final Set<Tree.Kind> PRODUCT = Set.of(Tree.Kind.MULTIPLY, Tree.Kind.DIVIDE);

    private Arithmetic() {}

    /** Every place in these sources, as {@code File.java:line: what, and what to do instead}. */
    static List<String> faults(Iterable<? extends JavaFileObject> sources, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-classpath", classPath);
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> {}, options, null, sources);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        List<String> faults = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            new Reader(unit, Trees.instance(task), faults).scan(unit, null);
        }
        return faults;
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> faults;

        Reader(CompilationUnitTree unit, Trees trees, List<String> faults) {
            this.unit = unit;
            this.trees = trees;
            this.faults = faults;
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void nothing) {
            if (tree.getKind() == Tree.Kind.PLUS || tree.getKind() == Tree.Kind.MULTIPLY) {
                refuseGroup(tree, tree.getRightOperand(), tree.getKind() == Tree.Kind.PLUS ? SUM : PRODUCT);
            }
            return super.visitBinary(tree, nothing);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
            if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT || tree.getKind() == Tree.Kind.MULTIPLY_ASSIGNMENT) {
                refuseGroup(tree, tree.getExpression(), tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT ? SUM : PRODUCT);
            }
            return super.visitCompoundAssignment(tree, nothing);
        }

        private void refuseGroup(Tree whole, ExpressionTree right, Set<Tree.Kind> kinds) {
            if (isFloating(typeOf(whole)) && isGroup(new TreePath(getCurrentPath(), right), kinds)) {
                fault(whole, "the browser drops the group on the right of " + whole + ": put it on the left");
            }
        }

        private boolean isGroup(TreePath path, Set<Tree.Kind> kinds) {
            Tree tree = path.getLeaf();
            if (tree instanceof ParenthesizedTree) {
                return isGroup(new TreePath(path, ((ParenthesizedTree) tree).getExpression()), kinds);
            }
            if (tree instanceof TypeCastTree) {
                return isGroup(new TreePath(path, ((TypeCastTree) tree).getExpression()), kinds);
            }
            if (tree instanceof BinaryTree) {
                return kinds.contains(tree.getKind()) && isFloating(trees.getTypeMirror(path));
            }
            return tree instanceof IdentifierTree && isLocalGroup(path, kinds)
                    || tree instanceof MethodInvocationTree && returnsGroup(path, kinds);
        }

        private boolean isLocalGroup(TreePath path, Set<Tree.Kind> kinds) {
            TreePath declaration = declarationOf(path);
            if (declaration == null || !(declaration.getLeaf() instanceof VariableTree)) {
                return false;
            }
            ExpressionTree initialiser = ((VariableTree) declaration.getLeaf()).getInitializer();
            return initialiser != null
                    && isGroup(new TreePath(declaration, initialiser), kinds)
                    && isNamedOnce(trees.getElement(path), declaration.getParentPath());
        }

        /** A local variable that is named again keeps its group. */
        private boolean isNamedOnce(Element variable, TreePath scope) {
            int[] named = {0};
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree tree, Void nothing) {
                    named[0] += variable.equals(trees.getElement(getCurrentPath())) ? 1 : 0;
                    return null;
                }
            }.scan(scope, null);
            return named[0] == 1;
        }

        private boolean returnsGroup(TreePath path, Set<Tree.Kind> kinds) {
            TreePath declaration = declarationOf(path);
            if (declaration == null || ((MethodTree) declaration.getLeaf()).getBody() == null) {
                return false;
            }
            boolean[] found = {false};
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitReturn(ReturnTree tree, Void nothing) {
                    ExpressionTree result = tree.getExpression();
                    boolean isBinary = result instanceof BinaryTree;
                    found[0] |= isBinary && isGroup(new TreePath(getCurrentPath(), result), kinds);
                    return null;
                }
            }.scan(declaration, null);
            return found[0];
        }

        private TreePath declarationOf(TreePath path) {
            Element element = trees.getElement(path);
            return element == null ? null : trees.getPath(element);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            Element method = trees.getElement(new TreePath(getCurrentPath(), tree.getMethodSelect()));
            if (method != null) {
                refuseCall(
                        tree,
                        method.getEnclosingElement().toString(),
                        method.getSimpleName().toString());
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        private void refuseCall(Tree tree, String owner, String name) {
            if (SLOW_OR_LARGE.contains(owner + "." + name)) {
                fault(tree, name + " makes the bundle large: use the kit's Decimal");
            } else if (owner.equals("java.lang.Math")
                    && (DIFFERENT.contains(name) || DIFFERENT_EVERYWHERE.contains(name))) {
                fault(
                        tree,
                        "Math." + name + " differs in the last bits between machines: use StrictMath's, if the"
                                + " page shows the result, and test the bundle");
            }
        }

        /** All but the serial number of an exception, which Java wants long and the browser drops. */
        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            return tree.getName().contentEquals("serialVersionUID") ? null : super.visitVariable(tree, nothing);
        }

        @Override
        public Void visitPrimitiveType(PrimitiveTypeTree tree, Void nothing) {
            if (tree.getPrimitiveTypeKind() == TypeKind.LONG) {
                fault(tree, "a long is a BigInt in the browser and slow: use int or double");
            } else if (tree.getPrimitiveTypeKind() == TypeKind.FLOAT) {
                fault(tree, "a float is a double in the browser: use double");
            }
            return super.visitPrimitiveType(tree, nothing);
        }

        private TypeMirror typeOf(Tree tree) {
            return trees.getTypeMirror(TreePath.getPath(unit, tree));
        }

        private static boolean isFloating(TypeMirror type) {
            return type != null && (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT);
        }

        private void fault(Tree tree, String message) {
            LineMap lines = unit.getLineMap();
            String file = unit.getSourceFile().getName();
            String name = file.substring(file.lastIndexOf('/') + 1);
            long line = lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            faults.add(name + ":" + line + ": " + message);
        }
    }
}
