package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.Mention;

/**
 * What SUTime, the reader of dates in CoreNLP, makes of the same sentences. Its holidays
 * are left out: they want a library that this project does not have.
 */
final class SuTimeDates {

	private final StanfordCoreNLP tagger;

	private final TimeAnnotator annotator;

	SuTimeDates() {
		Properties settings = new Properties();
		settings.setProperty("annotators", "tokenize,pos");
		this.tagger = new StanfordCoreNLP(settings);
		settings.setProperty("sutime.binders", "0");
		settings.setProperty("sutime.markTimeRanges", "true");
		settings.setProperty("sutime.includeRange", "true");
		this.annotator = new TimeAnnotator("sutime", settings);
	}

	/** The dates of a text; durations and what it gives no day to are left out. */
	List<ReadDate> read(String text, LocalDate writtenOn) {
		Annotation annotation = new Annotation(text);
		annotation.set(CoreAnnotations.DocDateAnnotation.class, writtenOn.toString());
		this.tagger.annotate(annotation);
		this.annotator.annotate(annotation);
		return annotation.get(TimeAnnotations.TimexAnnotations.class)
			.stream()
			.flatMap((found) -> date(text, found).stream())
			.toList();
	}

	private static Optional<ReadDate> date(String text, CoreMap found) {
		SUTime.Temporal value = found.get(TimeExpression.Annotation.class).getTemporal();
		SUTime.Range range = (value instanceof SUTime.Duration || value == null) ? null : value.getRange();
		if (range == null) {
			return Optional.empty();
		}
		Optional<LocalDate> first = day(range.beginTime());
		Optional<LocalDate> last = day(range.endTime());
		int start = found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
		int end = found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
		return first
			.map((day) -> new ReadDate(Mention.of(text, start, end), day, last.orElse(day), precision(day, last)));
	}

	private static Optional<LocalDate> day(SUTime.Time time) {
		String value = (time != null) ? time.toISOString() : null;
		return Optional.ofNullable(value)
			.filter((iso) -> iso.matches("\\d{4}-\\d\\d-\\d\\d.*"))
			.map((iso) -> LocalDate.parse(iso.substring(0, 10)));
	}

	private static DatePrecision precision(LocalDate first, Optional<LocalDate> last) {
		List<DatePrecision> all = List.of(DatePrecision.DAY, DatePrecision.WEEK, DatePrecision.MONTH,
				DatePrecision.QUARTER, DatePrecision.YEAR);
		long days = first.until(last.orElse(first), java.time.temporal.ChronoUnit.DAYS);
		return all.get((days < 6) ? 0 : (days < 20) ? 1 : (days < 32) ? 2 : (days < 190) ? 3 : 4);
	}

}
