package org.newsgraph.graph;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Somebody in this process who may do so much and nothing else. */
final class LocalLogin extends LoginContext {

	private final StaticAccessMode allowed;

	LocalLogin(StaticAccessMode allowed) {
		super(AuthSubject.ANONYMOUS, ClientConnectionInfo.EMBEDDED_CONNECTION);
		this.allowed = allowed;
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long revision) {
		return new SecurityContext(this.subject, this.allowed, connectionInfo(), database.name());
	}

}
