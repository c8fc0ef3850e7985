package org.newsgraph.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * Loads what runs the language model, which is made for each platform. Left to itself it
 * leaves a directory in the place for temporary files at each start, and 17 MB in it if
 * the process is killed.
 */
final class ModelRuntime {

	private static final String WHERE = "onnxruntime.native.path";

	private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

	private ModelRuntime() {
	}

	/**
	 * Loads the runtime; sends nothing and logs nothing.
	 * @throws IOException if there is none for this platform, or it cannot be unpacked
	 * @throws LinkageError if it cannot be loaded
	 */
	static OrtEnvironment load() throws IOException, OrtException {
		Path directory = Files.createTempDirectory("newsgraph-model");
		try {
			for (String library : LIBRARIES) {
				unpack(System.mapLibraryName(library), directory);
			}
			System.setProperty(WHERE, directory.toString());
			OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
					"newsgraph");
			// On Windows it is on by itself.
			environment.setTelemetry(false);
			return environment;
		}
		finally {
			remove(directory);
		}
	}

	private static void unpack(String file, Path directory) throws IOException {
		String from = "/ai/onnxruntime/native/" + platform() + "/" + file;
		try (InputStream in = ModelRuntime.class.getResourceAsStream(from)) {
			if (in == null) {
				throw new IOException("there is no runtime for " + platform());
			}
			Files.copy(in, directory.resolve(file));
		}
	}

	private static String platform() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		String name = system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux";
		return name + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
	}

	/** What is loaded is not needed as a file, but Windows keeps it until the end. */
	private static void remove(Path directory) throws IOException {
		directory.toFile().deleteOnExit();
		for (String library : LIBRARIES) {
			Path file = directory.resolve(System.mapLibraryName(library));
			if (!file.toFile().delete()) {
				file.toFile().deleteOnExit();
			}
		}
		directory.toFile().delete();
	}

}
