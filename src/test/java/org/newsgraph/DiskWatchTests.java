package org.newsgraph;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The health of the service says whether its home has room. */
class DiskWatchTests {

	@TempDir
	private Path directory;

	@Test
	void theDiskOfTheHomeIsWatched() throws Exception {
		Path home = Files.createDirectory(this.directory.resolve("home"));
		assertThat(watched(home)).isEqualTo(home);
	}

	@Test
	void aHomeThatNobodyHasMadeIsNoFullDisk() {
		assertThat(watched(this.directory.resolve("none/home"))).isEqualTo(this.directory);
	}

	private static Path watched(Path home) {
		Path[] watched = new Path[1];
		new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(DiskSpaceHealthContributorAutoConfiguration.class))
			.withUserConfiguration(DiskWatch.class)
			.withPropertyValues("newsgraph.home=" + home)
			.run((context) -> {
				Health health = context.getBean(DiskSpaceHealthIndicator.class).health();
				assertThat(health.getStatus()).isEqualTo(Status.UP);
				watched[0] = Path.of(String.valueOf(health.getDetails().get("path")));
			});
		return watched[0];
	}

}
