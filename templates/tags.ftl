<#ftl output_format="HTML">
<#import "page.ftl" as p>
<@p.layout>
<div class="listing columns">
<h1>${page.title}</h1>
<ul class="counts">
<#list tags as tag>
<li><a href="${tag.uri}">${tag.name}</a> <span class="count">${tag.count} ${(tag.count == 1)?then("article", "articles")}</span></li>
</#list>
</ul>
</div>
</@p.layout>
