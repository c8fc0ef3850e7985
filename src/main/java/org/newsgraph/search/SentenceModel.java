package org.newsgraph.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The language model bge-small-en-v1.5, which puts texts of like meaning near each other.
 * It runs in this process, on the thread that asks, and sends nothing. The same text
 * always has the same numbers.
 */
final class SentenceModel {

	/** How many numbers a text becomes. */
	static final int DIMENSIONS = 384;

	private static final String FILE = "/bge-small-en-v1.5-q";

	private static @Nullable SentenceModel shared;

	private final WordPieces pieces;

	private final OrtEnvironment environment;

	private final OrtSession session;

	private SentenceModel(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
		this.pieces = pieces;
		this.environment = environment;
		this.session = session;
	}

	/**
	 * The one model of this process, which is kept to its end: whoever uses it while it
	 * was closed would end the process.
	 * @throws IOException if there is no runtime for this platform
	 * @throws LinkageError if the runtime cannot be loaded
	 */
	static synchronized SentenceModel shared() throws IOException, OrtException {
		SentenceModel present = shared;
		if (present == null) {
			present = load();
			shared = present;
		}
		return present;
	}

	private static SentenceModel load() throws IOException, OrtException {
		OrtEnvironment environment = ModelRuntime.load();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			options.setCPUArenaAllocator(false);
			return new SentenceModel(new WordPieces(vocabulary()), environment,
					environment.createSession(resource(".onnx"), options));
		}
	}

	/**
	 * The meaning of a text, as a vector of length 1. What stands behind its first 250
	 * words or so does not count.
	 */
	float[] vector(String text) throws OrtException {
		long[] ids = this.pieces.of(text);
		long[] all = new long[ids.length];
		Arrays.fill(all, 1);
		try (OnnxTensor input = tensor(ids);
				OnnxTensor mask = tensor(all);
				OnnxTensor types = tensor(new long[ids.length]);
				OrtSession.Result result = this.session
					.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
			float[][][] states = (float[][][]) result.get(0).getValue();
			return normalized(states[0][0]);
		}
	}

	private OnnxTensor tensor(long[] values) throws OrtException {
		return OnnxTensor.createTensor(this.environment, LongBuffer.wrap(values), new long[] { 1, values.length });
	}

	private static float[] normalized(float[] vector) {
		double sum = 0;
		for (float value : vector) {
			sum += value * value;
		}
		float[] normalized = new float[vector.length];
		for (int index = 0; index < vector.length; index++) {
			normalized[index] = (float) (vector[index] / Math.sqrt(sum));
		}
		return normalized;
	}

	private static Map<String, Integer> vocabulary() throws IOException {
		JsonNode pieces = JsonMapper.shared().readTree(resource("-tokenizer.json")).at("/model/vocab");
		Map<String, Integer> vocabulary = HashMap.newHashMap(pieces.size());
		pieces.forEachEntry((piece, number) -> vocabulary.put(piece, number.asInt()));
		return vocabulary;
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(SentenceModel.class.getResourceAsStream(FILE + name))) {
			return in.readAllBytes();
		}
	}

}
