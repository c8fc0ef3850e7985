package org.newsgraph.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Lets a packaged service in a process of its own ask one place on loopback, and that
 * alone: under any name that ends in .example.
 */
public class LiftedPlace {

	private static final String ADDRESS = "newsgraph.test.lifted.address";

	private static final String PORT = "newsgraph.test.lifted.port";

	/** Puts the classes that the process needs into a folder, for its class path. */
	public static void copyTo(Path folder) throws IOException {
		for (Class<?> each : List.of(LiftedPlace.class, Fetchers.class)) {
			Path copy = folder.resolve(each.getName().replace('.', '/') + ".class");
			Files.createDirectories(copy.getParent());
			try (InputStream code = each.getResourceAsStream(each.getSimpleName() + ".class")) {
				Files.copy(code, copy);
			}
		}
	}

	/** The arguments that make a process ask a place, and no other. */
	public static List<String> arguments(InetSocketAddress place) {
		return List.of("--spring.main.sources=" + LiftedPlace.class.getName(),
				"--" + ADDRESS + "=" + place.getAddress().getHostAddress(), "--" + PORT + "=" + place.getPort());
	}

	@Bean
	@Primary
	Fetcher liftedFetcher(Environment environment) {
		return Fetchers.of(new InetSocketAddress(InetAddress.ofLiteral(environment.getRequiredProperty(ADDRESS)),
				environment.getRequiredProperty(PORT, Integer.class)));
	}

}
