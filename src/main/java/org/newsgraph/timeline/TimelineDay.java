package org.newsgraph.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.article.Fact;
import org.newsgraph.reading.DatePrecision;

/**
 * What stands on one day of a timeline, or on one month, if no more is known.
 *
 * @param date its first day
 * @param endDate its last day
 * @param precision a day, a month
 * @param entries in their order
 * @param lanes the same entries, apart for each actor asked for
 */
record TimelineDay(LocalDate date, LocalDate endDate, DatePrecision precision, List<? extends Fact<?>> entries,
		List<TimelineLane> lanes) {

	/** Groups a page of a timeline, in its order. */
	static List<TimelineDay> of(List<TimelineEdge> edges, List<String> lanes) {
		Map<Standing, List<TimelineEdge>> days = new LinkedHashMap<>();
		edges.forEach((edge) -> days.computeIfAbsent(Standing.of(edge.node()), (day) -> new ArrayList<>()).add(edge));
		return days.entrySet().stream().map((day) -> of(day.getKey(), day.getValue(), lanes)).toList();
	}

	private static TimelineDay of(Standing day, List<TimelineEdge> edges, List<String> lanes) {
		return new TimelineDay(day.date(), day.endDate(), day.precision(), facts(edges),
				lanes.stream()
					.map((lane) -> new TimelineLane(lane,
							facts(edges.stream().filter((edge) -> edge.lanes().contains(lane)).toList())))
					.toList());
	}

	private static List<? extends Fact<?>> facts(List<TimelineEdge> edges) {
		return edges.stream().map(TimelineEdge::node).toList();
	}

}
