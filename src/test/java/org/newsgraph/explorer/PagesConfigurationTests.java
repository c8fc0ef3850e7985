package org.newsgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;

class PagesConfigurationTests {

	@TempDir
	Path folder;

	private MockMvcTester pagesFrom(Path built) {
		var context = new GenericWebApplicationContext(new MockServletContext());
		AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
		context.registerBean(WebMvc.class);
		context.registerBean(PagesConfiguration.class,
				() -> new PagesConfiguration(new FileSystemResource(built + "/")));
		context.refresh();
		return MockMvcTester.from(context);
	}

	@Nested
	class WhenThePageWasBuilt {

		private MockMvcTester pages;

		@BeforeEach
		void build() throws IOException {
			Files.createDirectories(PagesConfigurationTests.this.folder.resolve("assets"));
			Files.writeString(PagesConfigurationTests.this.folder.resolve("index.html"), "<title>Newsgraph</title>");
			Files.writeString(PagesConfigurationTests.this.folder.resolve("assets/index-1a2b.js"), "go()");
			this.pages = pagesFrom(PagesConfigurationTests.this.folder);
		}

		@Test
		void theRootLeadsToIt() {
			assertThat(this.pages.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/graphiql/");
		}

		@Test
		void aMissingSlashIsAddedAndTheQueryKept() {
			assertThat(this.pages.get().uri("/graphiql").queryParam("panel", "Timeline")).hasStatus3xxRedirection()
				.hasRedirectedUrl("/graphiql/?panel=Timeline");
		}

		@Test
		void itIsServedUnderTheSlash() {
			assertThat(this.pages.get().uri("/graphiql/")).hasForwardedUrl("/graphiql/index.html");
			assertThat(this.pages.get().uri("/graphiql/index.html")).hasStatusOk()
				.bodyText()
				.contains("<title>Newsgraph</title>");
		}

		@Test
		void itIsAskedForAnewEachTime() {
			assertThat(this.pages.get().uri("/graphiql/index.html")).hasHeader("Cache-Control", "no-cache");
		}

		@Test
		void itsPartsAreKeptForAYear() {
			assertThat(this.pages.get().uri("/graphiql/assets/index-1a2b.js")).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
		}

		@Test
		void itMayUseNothingButItsOwnServer() {
			for (String address : new String[] { "/graphiql", "/graphiql/", "/graphiql/index.html",
					"/graphiql/assets/index-1a2b.js" }) {
				assertThat(this.pages.get().uri(address))
					.hasHeader("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY)
					.hasHeader("X-Content-Type-Options", "nosniff")
					.hasHeader("Referrer-Policy", "no-referrer");
			}
			assertThat(PageHeaders.CONTENT_SECURITY_POLICY).contains("default-src 'self'", "frame-ancestors 'none'");
		}

		@Test
		void nothingOutsideItsFolderIsServed() {
			assertThat(this.pages.get().uri("/graphiql/../graphql-schema/actor.graphqls")).hasStatus(404);
			assertThat(this.pages.get().uri("/graphiql/assets/..%2f..%2fapplication.yaml")).hasStatus(404);
		}

	}

	@Nested
	class WhenThePageWasNotBuilt {

		private final MockMvcTester pages = pagesFrom(Path.of("there-is-no-such-folder"));

		@Test
		void aPageSaysHowToBuildIt() {
			assertThat(this.pages.get().uri("/graphiql/")).hasForwardedUrl("/graphiql/not-built.html");
			assertThat(this.pages.get().uri("/graphiql/not-built.html")).hasStatusOk()
				.bodyText()
				.contains("mvn spring-boot:run", "/graphql");
		}

	}

	@EnableWebMvc
	static class WebMvc {

	}

}
