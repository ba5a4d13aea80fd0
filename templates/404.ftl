<#ftl output_format="HTML">
<#import "page.ftl" as p>
<@p.layout>
<div class="listing columns">
<p class="kicker">404</p>
<h1>${page.title}</h1>
<p class="summary">There is no page at this address. It may have moved, or the link may have lost a letter. ${site.promise} Here is a way on.</p>
<ul class="counts">
<li><a href="${site.path}index.html">Start at the front page</a></li>
<li><a href="${site.path}archive.html">See all articles</a></li>
</ul>
</div>
</@p.layout>
