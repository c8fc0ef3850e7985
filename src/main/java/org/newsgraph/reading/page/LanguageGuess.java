package org.newsgraph.reading.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.WordTable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Which language a text is in. Plain English is known by its small words; only other
 * texts are given to Apache OpenNLP, whose model is read when it is first asked for.
 */
final class LanguageGuess {

	private static final int FEWEST_LETTERS = 60;

	/** No language but English has as many of its small words. */
	private static final double ENGLISH_SHARE = 0.12;

	/** So many times as likely as the language of the script another must be. */
	private static final double SURELY = 3;

	private static final int SAMPLE = 20_000;

	private static final Set<String> SMALL_WORDS = WordTable.rows(LanguageGuess.class, "english-words.tsv", 1)
		.stream()
		.map((row) -> row.get(0))
		.collect(Collectors.toUnmodifiableSet());

	private final Script script = new Script();

	private final Supplier<LanguageDetectorModel> model = SingletonSupplier.of(LanguageGuess::load);

	/**
	 * The language of a text.
	 * @param given a BCP 47 tag that wins if it is one, in any spelling
	 * @return BCP 47 tag; "en" where nothing tells otherwise
	 */
	String of(String text, @Nullable String given) {
		String tag = wellFormed(given);
		return (tag != null) ? tag : guess(text.substring(0, Math.min(text.length(), SAMPLE)));
	}

	private static @Nullable String wellFormed(@Nullable String given) {
		try {
			String tag = (given != null)
					? new Locale.Builder().setLanguageTag(given.strip().replace('_', '-')).build().toLanguageTag()
					: "und";
			return tag.startsWith("und") ? null : tag;
		}
		catch (IllformedLocaleException ex) {
			return null;
		}
	}

	private String guess(String text) {
		String byScript = this.script.language(text);
		long letters = text.codePoints().filter(Character::isLetter).count();
		if (letters < FEWEST_LETTERS || ("en".equals(byScript) && isEnglish(text))) {
			return byScript;
		}
		Language[] likely = new LanguageDetectorME(Objects.requireNonNull(this.model.get())).predictLanguages(text);
		return isSurely(likely, byScript) ? tagOf(likely[0].getLang()) : byScript;
	}

	/** Short texts look a little like every language: only the distance tells. */
	private static boolean isSurely(Language[] likely, String byScript) {
		String known = Locale.of(byScript).getISO3Language();
		return Arrays.stream(likely)
			.filter((language) -> language.getLang().equals(known))
			.allMatch((language) -> likely[0].getConfidence() >= SURELY * language.getConfidence());
	}

	private static boolean isEnglish(String text) {
		String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
		long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
		return small >= ENGLISH_SHARE * words.length;
	}

	/** From three letters (ISO 639-3) to the usual two. */
	private static String tagOf(String code) {
		String macro = switch (code) {
			case "cmn" -> "zho";
			case "pes" -> "fas";
			case "ekk" -> "est";
			case "lvs" -> "lav";
			case "nob" -> "nor";
			default -> code;
		};
		for (String two : Locale.getISOLanguages()) {
			if (Locale.of(two).getISO3Language().equals(macro)) {
				return two;
			}
		}
		return macro;
	}

	private static LanguageDetectorModel load() {
		try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
			return new LanguageDetectorModel(Objects.requireNonNull(in, "langdetect-183.bin"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The language model cannot be read", ex);
		}
	}

}
