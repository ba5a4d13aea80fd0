<#ftl output_format="HTML">
<#import "page.ftl" as p>
<#import "parts.ftl" as parts>
<@p.layout>
<div class="listing columns">
<p class="kicker"><a href="tags.html">Topics</a></p>
<h1>${tag.name}</h1>
<ul class="entries">
<#list articles as article>
<@parts.entry article=article/>
</#list>
</ul>
</div>
</@p.layout>
