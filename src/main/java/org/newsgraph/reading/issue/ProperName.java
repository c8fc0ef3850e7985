package org.newsgraph.reading.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/** The capitalised name of an issue: "Clean Harbour Act", "Treaty of Zenda". */
final class ProperName {

	private ProperName() {
	}

	static Optional<String> of(Sentence sentence, Tree tree, Token head) {
		if (!isCapital(head)) {
			return Optional.empty();
		}
		List<Token> name = new ArrayList<>();
		for (int i = head.index() - 1; i > 0 && isCapital(sentence.tokens().get(i)); i--) {
			name.add(sentence.tokens().get(i));
		}
		Collections.reverse(name);
		name.add(head);
		if (name.size() == 1) {
			name.addAll(ofPhrase(sentence, tree, head));
		}
		return (name.size() > 1) ? Optional.of(text(name)) : Optional.empty();
	}

	private static List<Token> ofPhrase(Sentence sentence, Tree tree, Token head) {
		List<Token> tokens = sentence.tokens();
		boolean follows = head.index() + 2 < tokens.size() && tokens.get(head.index() + 1).text().equals("of")
				&& isCapital(tokens.get(head.index() + 2)) && tree.hangs(tokens.get(head.index() + 2), "nmod");
		return follows ? tokens.subList(head.index() + 1, head.index() + 3) : List.of();
	}

	private static boolean isCapital(Token token) {
		return Character.isUpperCase(token.text().codePointAt(0)) && (token.isNoun() || token.tag().startsWith("JJ"));
	}

	private static String text(List<Token> tokens) {
		return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
	}

}
