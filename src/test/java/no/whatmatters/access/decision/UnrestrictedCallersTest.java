package no.whatmatters.access.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * Where a lambda or a method reference is made, bytecode names the interface that it is one of. ArchUnit does not see it, so
 * its rules cannot tell for the classes that may know {@link UnrestrictedCallers}.
 */
class UnrestrictedCallersTest {

    private static final String NAME = Type.getInternalName(UnrestrictedCallers.class);

    @Test
    void noClassOfTheServerMakesOneOfALambda() throws IOException, URISyntaxException {
        List<String> makers = makersAmongClassesBeside(Decisions.class);

        assertThat(makers).isEmpty();
    }

    /** A search that finds nothing must be able to find something. */
    @Test
    void theSearchFindsTheLambdasOfTests() throws IOException, URISyntaxException {
        assertThat(makersAmongClassesBeside(UnrestrictedCallersTest.class))
                .contains(DecisionsTest.class.getName().replace('.', '/'));
    }

    private static List<String> makersAmongClassesBeside(Class<?> one) throws IOException, URISyntaxException {
        Path root =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> makers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(each -> each.toString().endsWith(".class")).forEach(each -> {
                Search search = new Search();
                read(each).accept(search, ClassReader.SKIP_DEBUG);
                if (search.found) {
                    makers.add(search.name);
                }
            });
        }
        return makers;
    }

    private static ClassReader read(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Search extends ClassVisitor {

        private String name = "";
        private boolean found;

        Search() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            name = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(api) {
                @Override
                public void visitInvokeDynamicInsn(
                        String made, String ofWhat, Handle bootstrap, Object... bootstrapArguments) {
                    found |= Type.getReturnType(ofWhat).getInternalName().equals(NAME);
                }
            };
        }
    }
}
