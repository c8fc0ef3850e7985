package org.newsgraph.reading.language;

import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;

/** Takes a sentence over from CoreNLP. */
final class CoreNlpSentence {

	private CoreNlpSentence() {
	}

	static Sentence of(CoreMap map) {
		List<Token> tokens = map.get(CoreAnnotations.TokensAnnotation.class)
			.stream()
			.map(CoreNlpSentence::token)
			.toList();
		SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
		int index = map.get(CoreAnnotations.SentenceIndexAnnotation.class);
		if (graph == null) {
			return new Sentence(index, tokens, List.of(), List.of());
		}
		List<Token> roots = graph.getRoots().stream().map((root) -> tokens.get(root.index() - 1)).toList();
		List<Dependency> dependencies = graph.edgeListSorted()
			.stream()
			.map((edge) -> dependency(edge, tokens))
			.toList();
		return new Sentence(index, tokens, roots, dependencies);
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
