<#ftl output_format="HTML">
<#-- Small parts that several pages share. -->

<#-- The names of people, the last joined by “and”. -->
<#macro people list><#list list as who><#if who?counter gt 1>${(who?has_next)?then(", ", " and ")}</#if><#if who.url?has_content><a href="${who.url}">${who.name}</a><#else>${who.name}</#if></#list></#macro>

<#-- Topics as a row of links. -->
<#macro topics tags root="">
<ul class="topics" aria-label="Topics">
<#list tags as tag>
<li><a href="${root}${tag.uri}">${tag.name}</a></li>
</#list>
</ul>
</#macro>

<#-- How long an article takes to read. -->
<#function minutes article><#return article.minutes + " minute" + (article.minutes == 1)?then("", "s")></#function>

<#-- One article in a list; the level is that of the list's heading plus one. -->
<#macro entry article root="" level=2>
<li class="entry">
<h${level}><a href="${root}${article.uri}">${article.title}</a></h${level}>
<p class="summary">${article.summary}</p>
<p class="facts"><@people article.authors/> · <time datetime="${article.published}">${article.publishedText}</time><#if article.minutes??> · ${minutes(article)}</#if></p>
</li>
</#macro>
