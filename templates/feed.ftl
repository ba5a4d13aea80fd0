<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${site.title}</title>
<subtitle>${site.tagline}</subtitle>
<id>${site.url}</id>
<link href="${site.url}"/>
<link rel="self" type="application/atom+xml" href="${site.url}feed.xml"/>
<author><name>${site.author}</name></author>
<rights>${site.licence}</rights>
<#-- The day of the newest word, not of the build: two builds of the same text are the same. -->
<#assign days = articles?map(a -> a.updated!a.published)?sort?reverse>
<updated>${days[0]!"1970-01-01"}T00:00:00Z</updated>
<#list articles as article>
<entry>
<title>${article.title}</title>
<id>${site.url}${article.uri}</id>
<link href="${site.url}${article.uri}"/>
<published>${article.published}T00:00:00Z</published>
<updated>${article.updated!article.published}T00:00:00Z</updated>
<#list article.authors as author>
<author><name>${author.name}</name></author>
</#list>
<#list article.tags as tag>
<category term="${tag.name}"/>
</#list>
<summary>${article.summary}</summary>
<content type="html">${article.text}</content>
</entry>
</#list>
</feed>
