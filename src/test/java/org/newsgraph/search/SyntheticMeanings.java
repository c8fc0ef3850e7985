package org.newsgraph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import ai.onnxruntime.OrtException;

/**
 * Makes up meanings that lie as those of some texts do: about the same middle, and spread
 * as far in the same directions. A direction drawn from all is as near to a question as
 * any other, which no text is.
 */
public final class SyntheticMeanings {

	/** Of so many meanings each is mixed. */
	private static final int MIXED = 16;

	private final List<float[]> models;

	private final float[] middle = new float[SentenceModel.DIMENSIONS];

	private final Random random;

	private SyntheticMeanings(List<float[]> models, Random random) {
		this.models = models;
		this.random = random;
		for (float[] model : models) {
			for (int place = 0; place < this.middle.length; place++) {
				this.middle[place] += model[place] / models.size();
			}
		}
	}

	/**
	 * Meanings like those of some texts.
	 * @param texts which the language model reads
	 * @param random from which they are drawn
	 */
	public static SyntheticMeanings like(List<String> texts, Random random) throws IOException, OrtException {
		SentenceModel model = SentenceModel.shared();
		List<float[]> models = new ArrayList<>();
		for (String text : texts) {
			models.add(model.vector(text));
		}
		return new SyntheticMeanings(models, random);
	}

	/** One more of them, as the driver takes it. */
	public List<Double> draw() {
		float[] drawn = this.middle.clone();
		for (int part = 0; part < MIXED; part++) {
			float[] model = this.models.get(this.random.nextInt(this.models.size()));
			double share = this.random.nextGaussian() / Math.sqrt(MIXED);
			for (int place = 0; place < drawn.length; place++) {
				drawn[place] += (float) (share * (model[place] - this.middle[place]));
			}
		}
		return MeaningSearch.numbers(drawn);
	}

}
