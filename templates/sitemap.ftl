<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list pages as each>
<url><loc>${site.url}${each.uri}</loc></url>
</#list>
<#list articles as article>
<url><loc>${site.url}${article.uri}</loc><lastmod>${article.updated!article.published}</lastmod></url>
</#list>
</urlset>
