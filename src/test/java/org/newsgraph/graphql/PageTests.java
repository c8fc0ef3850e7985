package org.newsgraph.graphql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How large a page may be. */
class PageTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 100 })
	void upToAHundred(int size) {
		assertThat(Page.of(size, null, null, null, false).size()).isEqualTo(size);
		assertThat(Page.of(null, null, size, null, false).backward()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, Integer.MAX_VALUE })
	void moreIsRefusedWithTheLimit(int size) {
		assertThatExceptionOfType(NewsgraphException.class).isThrownBy(() -> Page.of(null, null, size, null, false))
			.satisfies((refused) -> {
				assertThat(refused.code()).isEqualTo(ErrorCode.TOO_COMPLEX);
				assertThat(refused.figures()).containsEntry("cost", (long) size).containsEntry("limit", 100L);
			});
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1 })
	void lessThanNothingMakesNoSense(int size) {
		assertThatExceptionOfType(NewsgraphException.class).isThrownBy(() -> Page.of(size, null, null, null, false))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(ErrorCode.BAD_USER_INPUT));
	}

	@Test
	void oneMoreIsFetchedToSeeWhetherThereIsMore() {
		assertThat(Page.first(7).limit()).isEqualTo(8);
	}

}
