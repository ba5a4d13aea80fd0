<#ftl output_format="HTML">
<#import "page.ftl" as p>
<#import "parts.ftl" as parts>
<@p.layout>
<div class="listing columns">
<h1>${page.title}</h1>
<p class="summary">Newest first. The <a href="feed.xml">feed</a> brings each new one to your reader.</p>
<ul class="entries">
<#list articles as article>
<@parts.entry article=article/>
</#list>
</ul>
</div>
</@p.layout>
