package org.newsgraph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.sun.management.HotSpotDiagnosticMXBean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of the heap may be free. */
class HeadroomTests {

	@Test
	void theHeapMayGrowToFourTimesWhatIsKept() throws Exception {
		assertThat(ratioOfMachineStartedWith()).isEqualTo("75");
	}

	@Test
	void whoeverStartsJavaWithTheirOwnRatiosKeepsThem() throws Exception {
		assertThat(ratioOfMachineStartedWith("-XX:MinHeapFreeRatio=30")).isEqualTo("30");
		assertThat(ratioOfMachineStartedWith("-XX:MaxHeapFreeRatio=72")).isEqualTo("40");
	}

	@Test
	void anotherCollectorDoesNotMind() throws Exception {
		assertThat(ratioOfMachineStartedWith("-XX:+UseSerialGC")).isEqualTo("75");
		assertThat(ratioOfMachineStartedWith("-XX:+UseZGC")).isEqualTo("75");
	}

	private static String ratioOfMachineStartedWith(String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(Arrays.asList(options));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Machine.class.getName()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(process.waitFor()).as(told).isZero();
		return told;
	}

	/** Says what it found after having been given room. */
	static final class Machine {

		private Machine() {
		}

		public static void main(String[] args) {
			new Headroom();
			System.out.print(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
				.getVMOption(Headroom.LEAST_FREE)
				.getValue());
		}

	}

}
