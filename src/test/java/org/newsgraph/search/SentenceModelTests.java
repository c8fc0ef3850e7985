package org.newsgraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import ai.onnxruntime.OrtException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SentenceModelTests {

	private static final String SHIPS = "Ships may carry wheat from the harbour again.";

	private final SentenceModel model;

	SentenceModelTests() throws IOException, OrtException {
		this.model = SentenceModel.shared();
	}

	@Test
	void whatMeansTheSameIsNearer() throws OrtException {
		assertThat(likeness("grain exports by sea", SHIPS)).isGreaterThan(likeness("a law on schools", SHIPS) + 0.1);
	}

	@Test
	void theSameTextHasTheSameMeaningAlways() throws OrtException {
		float[] first = this.model.vector(SHIPS);
		this.model.vector("something else, and longer than that, to be read in between");
		assertThat(this.model.vector(SHIPS)).containsExactly(first);
	}

	@Test
	void anyTextHasAMeaningOfLengthOne() throws OrtException {
		for (String text : new String[] { "", " ", "\u0000", "😀", "عربي", "a".repeat(100_000),
				"word ".repeat(100_000) }) {
			assertThat(likeness(text, text)).isCloseTo(1, within(1e-4));
			assertThat(this.model.vector(text)).hasSize(SentenceModel.DIMENSIONS);
		}
	}

	@Test
	void nothingIsLeftAmongTheTemporaryFiles() throws IOException {
		if (System.getProperty("os.name").startsWith("Windows")) {
			return;
		}
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("onnxruntime.native.path")).getParent())) {
			assertThat(files).doesNotContain(Path.of(System.getProperty("onnxruntime.native.path")));
		}
	}

	private double likeness(String one, String other) throws OrtException {
		float[] first = this.model.vector(one);
		float[] second = this.model.vector(other);
		double sum = 0;
		for (int index = 0; index < first.length; index++) {
			sum += first[index] * second[index];
		}
		return sum;
	}

}
