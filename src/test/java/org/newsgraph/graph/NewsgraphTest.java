package org.newsgraph.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.Newsgraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole service on a free port, without the demonstration corpus, on the
 * database that all tests share. The database is emptied once before the class. A query
 * has more time than usual, because the first ones of a process are slow on a busy
 * machine.
 *
 * @see GraphTest
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("store")
@ExtendWith(EmptyStore.class)
@SpringBootTest(classes = Newsgraph.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "newsgraph.demo=false", "newsgraph.rehearsal=false", "newsgraph.limits.query-time=60s",
				"newsgraph.search.meaning=false", "newsgraph.feeds.look-every=P1D" })
@Import(SharedStore.class)
public @interface NewsgraphTest {

}
