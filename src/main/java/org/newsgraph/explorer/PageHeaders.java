package org.newsgraph.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/** Tells browsers to let a page use nothing but its own server. */
class PageHeaders implements HandlerInterceptor {

	/** The editor, Monaco, writes styles into the page and starts workers from blobs. */
	static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'",
			"style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
			"worker-src 'self' blob:", "connect-src 'self'", "object-src 'none'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		return true;
	}

}
