package org.newsgraph.reading.language;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import org.springframework.stereotype.Component;

/**
 * Stanford CoreNLP in the setting that costs least: one CRF for names and no fine-grained
 * ones, the transition-based dependency parser, nothing else. The models are loaded once
 * a process, in the background, so that the database can start meanwhile.
 */
@Component
public class CoreNlpParser implements Parser {

	private static final int LONGEST_SENTENCE = 120;

	private static final CompletableFuture<Models> MODELS = CompletableFuture.supplyAsync(Models::load,
			(work) -> Thread.ofPlatform().daemon().name("language-models").start(work));

	@Override
	public List<Sentence> parse(String text) {
		Models models = MODELS.join();
		GluedSentences glued = new GluedSentences(PlainText.of(text));
		Annotation annotation = new Annotation(glued.parted());
		models.words().annotate(annotation);
		LongSentences.cut(annotation, LONGEST_SENTENCE);
		models.names().annotate(annotation);
		return annotation.get(CoreAnnotations.SentencesAnnotation.class)
			.stream()
			.peek((sentence) -> Verbless.mend(sentence.get(CoreAnnotations.TokensAnnotation.class)))
			.peek((sentence) -> glued.putBack(sentence.get(CoreAnnotations.TokensAnnotation.class)))
			.map((sentence) -> CoreNlpSentence.of(sentence, models.parser()))
			.toList();
	}

	@Override
	public String version() {
		return "corenlp-4.5.10/english-left3words,3class,english_UD";
	}

	/**
	 * What is loaded once.
	 *
	 * @param words finds sentences and words
	 * @param names finds parts of speech, dictionary forms and names
	 * @param parser finds how the words of a sentence hang together
	 */
	private record Models(AnnotationPipeline words, AnnotationPipeline names, DependencyParser parser) {

		static Models load() {
			RedwoodConfiguration.errorLevel().apply();
			return new Models(new StanfordCoreNLP(settings("tokenize"), false),
					new StanfordCoreNLP(settings("pos,lemma,ner"), false),
					DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, parsing()));
		}

		// Vectors of words at their places, 4 kB each: an eighth less time on new texts.
		private static Properties parsing() {
			Properties settings = new Properties();
			settings.setProperty("numCached", "20000");
			return settings;
		}

		private static Properties settings(String annotators) {
			Properties settings = new Properties();
			settings.setProperty("annotators", annotators);
			settings.setProperty("tokenize.options", "ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false");
			settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
			settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
			settings.setProperty("ner.applyNumericClassifiers", "false");
			settings.setProperty("ner.applyFineGrained", "false");
			settings.setProperty("ner.buildEntityMentions", "false");
			settings.setProperty("ner.useSUTime", "false");
			settings.setProperty("ner.statisticalOnly", "true");
			return settings;
		}

	}

}
