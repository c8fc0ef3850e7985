package org.newsgraph.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test on a real Neo4j: beans of the package {@code graph}, all Spring Data
 * repositories, and what the test class names with {@code @Import}. All tests of a JVM
 * share one database, which is empty (indexes kept) before each test.
 * <p>
 * It is the embedded one, unless {@code -Dnewsgraph.test.store=container}
 * (Testcontainers) or {@code -Dnewsgraph.test.store=bolt://user:password@host:7687} names
 * another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("store")
@ExtendWith(EmptyStore.class)
@SpringBootTest(classes = GraphSlice.class, webEnvironment = WebEnvironment.NONE)
public @interface GraphTest {

}
