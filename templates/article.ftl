<#ftl output_format="HTML">
<#import "page.ftl" as p>
<#import "parts.ftl" as parts>
<#assign edit = site.repository + "/edit/" + site.branch + "/" + article.source>
<#assign history = site.repository + "/commits/" + site.branch + "/" + article.source>
<#assign head>
<meta name="citation_title" content="${article.title}">
<#list article.authors as author>
<meta name="citation_author" content="${author.name}">
<#if author.affiliation?has_content>
<meta name="citation_author_institution" content="${author.affiliation}">
</#if>
</#list>
<meta name="citation_publication_date" content="${article.published?replace("-", "/")}">
<meta name="citation_journal_title" content="${site.title}">
<meta name="citation_language" content="en">
<meta name="citation_fulltext_html_url" content="${page.canonical}">
<meta property="og:image" content="${site.url}${article.shareImage}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<meta property="article:published_time" content="${article.published}">
<#if article.updated?has_content>
<meta property="article:modified_time" content="${article.updated}">
</#if>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ScholarlyArticle","headline":"${article.title?json_string?no_esc}","description":"${article.summary?json_string?no_esc}","datePublished":"${article.published}","dateModified":"${article.updated!article.published}","image":"${(site.url + article.shareImage)?json_string?no_esc}","url":"${page.canonical?json_string?no_esc}","license":"${site.licenceUrl?json_string?no_esc}","inLanguage":"en-GB","author":[<#list article.authors as author>{"@type":"${author.isOrganisation?then("Organization", "Person")}","name":"${author.name?json_string?no_esc}"}<#sep>,</#list>]}</script>
</#assign>
<@p.layout head=head figures=article.script!"" startsWithCode=article.body?keep_before("<h2")?contains("<code")>
<article class="article columns">
<header class="title columns">
<h1>${article.title}</h1>
<p class="summary">${article.summary}</p>
<dl class="byline">
<div><dt>${(article.authors?size gt 1)?then("Authors", "Author")}</dt>
<#list article.authors as author>
<dd><#if author.url?has_content><a href="${author.url}" rel="author">${author.name}</a><#else>${author.name}</#if><#if author.affiliation?has_content><span class="affiliation">${author.affiliation}</span></#if></dd>
</#list>
</div>
<div><dt>Published</dt><dd><time datetime="${article.published}">${article.publishedText}</time></dd></div>
<#if article.updated?has_content>
<div><dt>Updated</dt><dd><time datetime="${article.updated}">${article.updatedText!article.updated}</time></dd></div>
</#if>
<div><dt>Reading</dt><dd>${parts.minutes(article)}</dd></div>
</dl>
</header>
<#if article.objectives?has_content || article.prerequisites?has_content || article.contents?has_content>
<div class="opening">
<#if article.objectives?has_content || article.prerequisites?has_content>
<section class="objectives" aria-labelledby="objectives">
<#if article.objectives?has_content>
<h2 id="objectives">After this you can</h2>
<ul>
<#list article.objectives as objective>
<li>${objective?no_esc}</li>
</#list>
</ul>
</#if>
<#if article.prerequisites?has_content>
<h2<#if !article.objectives?has_content> id="objectives"</#if>>Read first</h2>
<ul>
<#list article.prerequisites as before>
<li><a href="${before.uri}">${before.title}</a></li>
</#list>
</ul>
</#if>
</section>
</#if>
<#if article.contents?has_content>
<nav class="contents" aria-labelledby="contents">
<div>
<h2 id="contents">Contents</h2>
<ol>
<#list article.contents as place>
<#if (place.level!2) == 2>
<li><a href="#${place.id}">${place.title}</a></li>
</#if>
</#list>
</ol>
</div>
</nav>
</#if>
</div>
</#if>
${article.body?no_esc}
</article>
<section class="appendix columns" aria-labelledby="appendix">
<h2 id="appendix">Appendix</h2>
<#if article.next?has_content>
<h3 id="next">Read next</h3>
<ul>
<#list article.next as after>
<li><a href="${after.uri}">${after.title}</a></li>
</#list>
</ul>
</#if>
<#if article.symbols?has_content>
<h3 id="symbols">Symbols</h3>
<ul class="symbols">
<#list article.symbols as symbol>
<li id="${symbol.id}"><span class="math">${symbol.formula?no_esc}</span> <span>${symbol.means}</span></li>
</#list>
</ul>
</#if>
<#if article.terms?has_content>
<h3 id="terms">Terms</h3>
<ul class="terms">
<#list article.terms as term>
<li id="${term.id}"><dfn>${term.name}</dfn> ${term.means?no_esc}</li>
</#list>
</ul>
</#if>
<#if article.references?has_content>
<h3 id="references">References</h3>
<ol class="references">
<#list article.references as reference>
<li id="${reference.id}" value="${reference.number?c}">${reference.html?no_esc}<@backrefs reference.backrefs "reference"/></li>
</#list>
</ol>
</#if>
<#if article.reviewers?has_content>
<h3 id="reviewers">Reviewers</h3>
<p><@parts.people article.reviewers/></p>
</#if>
<h3 id="corrections">Corrections</h3>
<#if article.corrections?has_content>
<ul class="corrections">
<#list article.corrections as correction>
<li><time datetime="${correction.date}">${correction.dateText!correction.date}</time>: ${correction.what}</li>
</#list>
</ul>
</#if>
<p>If something is wrong or hard to follow, <a href="${edit}">edit this page on GitHub</a> or <a href="${site.repository}/issues/new">say what stuck</a>. Every version is in <a href="${history}">the article’s history</a>.</p>
<p><a href="${article.offprint}" download>Take it with you</a>: the page and its figures in a zip, which work without a network.</p>
<h3 id="licence">Licence</h3>
<p>Text and figures may be shared and changed under <a href="${site.licenceUrl}" rel="license">${site.licence}</a>, with the authors named. What comes from elsewhere says so beside it.</p>
<h3 id="citation">Citation</h3>
<p>To refer to this article, please write</p>
<div class="copyable"><pre class="code citation" tabindex="0"><code translate="no">${article.citation}</code></pre></div>
<p>or, in BibTeX,</p>
<div class="copyable"><pre class="code bibtex" tabindex="0"><code translate="no">${article.bibtex}</code></pre></div>
<#if article.tags?has_content>
<h3 id="topics">Topics</h3>
<@parts.topics article.tags/>
</#if>
</section>
</@p.layout>

<#macro backrefs refs what><#if refs?has_content><span class="backrefs"><#list refs as ref> <a href="#${ref}" aria-label="Back to the place of this ${what}<#if refs?size gt 1>, ${ref?counter} of ${refs?size}</#if>">↑<#if refs?size gt 1><sup>${ref?counter}</sup></#if></a></#list></span></#if></#macro>
