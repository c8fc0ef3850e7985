package org.newsgraph.source.format;

/** A message of an agency that does not exist. */
final class NewsMlFixture {

	static final String MESSAGE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
			<newsItem guid="urn:newsml:wire.example:20260225:1" version="2" standard="NewsML-G2" xml:lang="en">
			  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:EXW"><name>Example Wire</name></provider>
			    <versionCreated>2026-02-25T10:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
			  <contentMeta><headline>Harbour plan
			    signed</headline><creator><name>Ann Quill</name></creator><language tag="en"/></contentMeta>
			  <contentSet><inlineXML contenttype="application/nitf+xml">
			    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>no</title></head>
			      <body><body.head><hedline><hl1>no</hl1></hedline></body.head>
			      <body.content><p>Ruritania signed the <em>harbour</em>
			        plan.</p><media><media-caption>no</media-caption></media><p>Borduria welcomed it.</p></body.content></body></nitf>
			  </inlineXML></contentSet>
			</newsItem>
			<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="https://wire.example/2">
			  <nar:itemMeta><nar:versionCreated>2026-02-25</nar:versionCreated></nar:itemMeta>
			  <nar:contentSet><nar:inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
			    <body><h1>One.</h1><div><p>Two.</p></div></body></html></nar:inlineXML></nar:contentSet>
			</nar:newsItem>
			<newsItem guid="urn:3"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>
			  <contentSet><inlineData>Three.</inlineData></contentSet></newsItem>
			<newsItem guid="urn:4"><itemMeta><itemClass uri="http://cv.iptc.org/newscodes/ninature/picture"/></itemMeta></newsItem>
			</itemSet></newsMessage>
			""";

	private NewsMlFixture() {
	}

}
