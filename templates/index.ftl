<#ftl output_format="HTML">
<#import "page.ftl" as p>
<#import "parts.ftl" as parts>
<@p.layout>
<div class="hero columns">
<h1>${site.promise} <span>${site.call}</span></h1>
<p>${site.introduction}</p>
<dl class="legend" aria-label="What the colours mean">
<div><dt class="forward">${site.forward}</dt><dd>flows forward: values</dd></div>
<div><dt class="gradient">${site.gradient}</dt><dd>flows back: gradients</dd></div>
<div><dt class="movable">${site.movable}</dt><dd>can be moved: by you</dd></div>
</dl>
</div>
<#if articles?has_content>
<#assign first = articles[0]>
<section class="latest columns" aria-labelledby="latest">
<div class="spread">
<#if first.firstFigure?has_content>
<div class="picture" aria-hidden="true">${first.firstFigure?no_esc}</div>
</#if>
<div class="words">
<p class="kicker" id="latest">Newest article</p>
<h2><a href="${first.uri}">${first.title}</a></h2>
<p class="summary">${first.summary}</p>
<p class="facts"><@parts.people first.authors/> · <time datetime="${first.published}">${first.publishedText}</time> · ${parts.minutes(first)}</p>
<@parts.topics first.tags/>
</div>
</div>
</section>
<#if articles?size gt 1>
<section class="more columns" aria-labelledby="more">
<h2 id="more">More articles</h2>
<ul class="entries">
<#list articles[1..] as article>
<@parts.entry article=article level=3/>
</#list>
</ul>
</section>
</#if>
</#if>
<section class="about columns" aria-labelledby="about">
<h2 id="about">How these articles work</h2>
<p>Each article asks before it shows: say what you expect, then move the figure and see. Every figure is computed, not drawn; it works by pointer, by touch and by keyboard, reads aloud as a sentence, and stands still on paper.</p>
<p>Anybody may correct or write one: an article is a text file, a figure is a small Java program, and both arrive by <a href="${site.repository}">pull request</a>.</p>
</section>
</@p.layout>
