package org.newsgraph;

import java.lang.management.ManagementFactory;
import java.util.Optional;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;

import org.springframework.stereotype.Component;

/**
 * Lets the heap grow to four times what is kept in it, if it may grow that far. Language
 * models and the caches of the database stay for good, and in a heap of the usual size,
 * twice as much, G1 looks through them over and over: a fifth of two processors. Whoever
 * starts Java with ratios of their own keeps them.
 */
@Component
class Headroom {

	static final String LEAST_FREE = "MinHeapFreeRatio";

	private static final String MOST_FREE = "MaxHeapFreeRatio";

	Headroom() {
		Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class))
			.filter((machine) -> isFree(machine.getVMOption(LEAST_FREE)) && isFree(machine.getVMOption(MOST_FREE)))
			.ifPresent(Headroom::give);
	}

	private static boolean isFree(VMOption option) {
		return option.getOrigin() == Origin.DEFAULT && option.isWriteable();
	}

	private static void give(HotSpotDiagnosticMXBean machine) {
		machine.setVMOption(MOST_FREE, "85");
		machine.setVMOption(LEAST_FREE, "75");
	}

}
