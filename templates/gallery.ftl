<#ftl output_format="HTML">
<#import "page.ftl" as p>
<@p.layout figures=script!"" startsWithCode=true>
<div class="gallery columns">
<h1>${page.title}</h1>
<p class="summary">Every figure that an article can embed, with the parameters that an author can set and the numbers that a sentence can quote. A figure is embedded by its name.</p>
<#list figures as figure>
<section class="specimen columns" aria-labelledby="about-${figure.name}">
<h2 id="about-${figure.name}"><code translate="no">${figure.name}</code></h2>
${figure.html?no_esc}
<#if figure.parameters?has_content>
<div class="table" tabindex="0" role="region" aria-label="Parameters of ${figure.name}">
<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Label</th><th scope="col">Kind</th><th scope="col">Values</th><th scope="col">Start</th></tr></thead>
<tbody>
<#list figure.parameters as parameter>
<tr><th scope="row"><code translate="no">${parameter.name}</code></th><td>${parameter.label}</td><td>${parameter.kind}</td><td>${parameter.range}</td><td>${parameter.start}</td></tr>
</#list>
</tbody>
</table>
</div>
</#if>
<#if figure.numbers?has_content>
<p class="facts">Numbers: <#list figure.numbers as number><code translate="no">${number}</code><#sep>, </#list>.</p>
</#if>
<p class="facts"><#if figure.articles?has_content>Used in <#list figure.articles as article><a href="${article.uri}">${article.title}</a><#sep>, </#list>.<#else>No article uses it yet.</#if></p>
</section>
</#list>
</div>
</@p.layout>
