package org.newsgraph.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A site on loopback that speaks TLS under a certificate made for it, which this machine
 * trusts while it is open.
 *
 * @param site what it answers
 */
record Certified(Site site) implements AutoCloseable {

	private static final String PASSWORD = "for-tests";

	private static final String TRUSTED = "javax.net.ssl.trustStore";

	/** A site that can prove to be the host of this name. */
	static Certified in(Path folder, String host) throws IOException, InterruptedException, GeneralSecurityException {
		Path keys = folder.resolve("keys.p12");
		Process keytool = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
				"-genkeypair", "-alias", "site", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host,
				"-validity", "2", "-keystore", keys.toString(), "-storepass", PASSWORD))
			.redirectErrorStream(true)
			.start();
		String told = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (keytool.waitFor() != 0) {
			throw new IOException(told);
		}
		System.setProperty(TRUSTED, keys.toString());
		System.setProperty(TRUSTED + "Password", PASSWORD);
		return new Certified(Site.behind(
				context(keys).getServerSocketFactory().createServerSocket(0, 200, InetAddress.ofLiteral("127.0.0.1"))));
	}

	private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(keys)) {
			store.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(store, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	URI at(String host, String path) {
		return URI.create("https://" + host + ":" + this.site.port() + path);
	}

	@Override
	public void close() throws IOException {
		System.clearProperty(TRUSTED);
		System.clearProperty(TRUSTED + "Password");
		this.site.close();
	}

}
