package org.newsgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the GraphiQL page that the build made, or a page that says how to make it. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	private static final String PAGE = "/graphiql/";

	private final Resource folder;

	@Autowired
	PagesConfiguration() {
		this(new ClassPathResource("static/graphiql/"));
	}

	PagesConfiguration(Resource folder) {
		this.folder = folder;
	}

	@Override
	public void addViewControllers(ViewControllerRegistry views) {
		views.addRedirectViewController("/", PAGE).setKeepQueryParams(true);
		// The page names its parts relative to the slash.
		views.addRedirectViewController("/graphiql", PAGE).setKeepQueryParams(true);
		views.addViewController(PAGE).setViewName("forward:" + PAGE + (isBuilt() ? "index.html" : "not-built.html"));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry resources) {
		resources.addResourceHandler("/graphiql/assets/**")
			.addResourceLocations(in("assets/"))
			// Their names hold a hash of what is in them.
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		resources.addResourceHandler("/graphiql/**")
			.addResourceLocations(this.folder, new ClassPathResource("explorer/"))
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new PageHeaders()).addPathPatterns("/", "/graphiql", "/graphiql/**");
	}

	private boolean isBuilt() {
		return in("index.html").exists();
	}

	private Resource in(String path) {
		try {
			return this.folder.createRelative(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
