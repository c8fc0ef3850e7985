package org.newsgraph.reading.language;

import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;

/** Takes a sentence over from CoreNLP. */
final class CoreNlpSentence {

	private CoreNlpSentence() {
	}

	/** Its words; it is parsed when first asked for its arrows. */
	static Sentence of(CoreMap map, DependencyParser parser) {
		List<Token> tokens = map.get(CoreAnnotations.TokensAnnotation.class)
			.stream()
			.map(CoreNlpSentence::token)
			.toList();
		int index = map.get(CoreAnnotations.SentenceIndexAnnotation.class);
		return new Sentence(index, tokens, map.containsKey(LongSentences.SentencePart.class),
				() -> arrows(map, tokens, parser));
	}

	private static Arrows arrows(CoreMap map, List<Token> tokens, DependencyParser parser) {
		GrammaticalStructure parse = OpeningDay.mend(parser.predict(map));
		SemanticGraph graph = SemanticGraphFactory.makeFromTree(parse, SemanticGraphFactory.Mode.ENHANCED_PLUS_PLUS,
				GrammaticalStructure.Extras.MAXIMAL, null);
		List<Token> roots = graph.getRoots().stream().map((root) -> tokens.get(root.index() - 1)).toList();
		List<Dependency> dependencies = graph.edgeListSorted()
			.stream()
			.map((edge) -> dependency(edge, tokens))
			.toList();
		return new Arrows(tokens.size(), roots, dependencies);
	}

	private static Token token(CoreLabel label) {
		String entity = label.ner();
		return new Token(label.index() - 1, label.word(), label.lemma(), label.tag(), (entity != null) ? entity : "O",
				label.beginPosition(), label.endPosition());
	}

	private static Dependency dependency(SemanticGraphEdge edge, List<Token> tokens) {
		return new Dependency(edge.getRelation().toString(), tokens.get(edge.getGovernor().index() - 1),
				tokens.get(edge.getDependent().index() - 1));
	}

}
