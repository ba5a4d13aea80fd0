<#ftl output_format="HTML">
<#import "page.ftl" as p>
<#import "parts.ftl" as parts>
<@p.layout script=asset["search.js"]>
<div class="listing columns">
<h1>${page.title}</h1>
<p class="summary">Newest first. The <a href="feed.xml">feed</a> brings each new one to your reader.</p>
<search data-index="${asset["search-index.js"]}">
<label for="search">Search in all articles</label>
<input type="search" id="search" autocomplete="off" spellcheck="false">
<p role="status"></p>
<ol class="found"></ol>
</search>
<ul class="entries">
<#list articles as article>
<@parts.entry article=article/>
</#list>
</ul>
</div>
</@p.layout>
