package org.newsgraph.graph;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Somebody in this process who may read and do nothing else. */
final class ReaderLogin extends LoginContext {

	ReaderLogin() {
		super(AuthSubject.ANONYMOUS, ClientConnectionInfo.EMBEDDED_CONNECTION);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long revision) {
		return new SecurityContext(this.subject, StaticAccessMode.READ, connectionInfo(), database.name());
	}

}
