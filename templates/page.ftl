<#ftl output_format="HTML">
<#-- What every page has around its content. Pages lie flat beside each other, so links are names; only the page for
     addresses that do not exist is served at any depth and needs the site's path before them. -->
<#assign root = (page.type == "404")?then(site.path, "")>

<#macro layout head="" script="" figures="" startsWithCode=false>
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'">
<title><#if page.type == "index">${site.title}: ${site.tagline}<#else>${page.title} · ${site.title}</#if></title>
<link rel="stylesheet" href="${style!asset["site.css"]}">
<#-- After the styles: were the whole page read before these have come, a browser would lay it out without them. -->
<script src="${asset["start.js"]}" data-site="${asset["site.js"]}"<#if figures?has_content> data-figures="${figures}"</#if>></script>
<#-- After the script, which is small: on a slow line the faces would keep the text waiting. -->
<#list ["source-serif-4-latin-400-normal", "source-serif-4-latin-400-italic", "source-sans-3-latin-400-normal", "source-sans-3-latin-600-normal"]
  + startsWithCode?then(["source-code-pro-latin-400-normal"], []) as face>
<link rel="preload" href="${asset["fonts/" + face + ".woff2"]}" as="font" crossorigin>
</#list>
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<#if page.type == "404">
<meta name="robots" content="noindex">
<#else>
<link rel="canonical" href="${page.canonical}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:type" content="${(page.type == "article")?then("article", "website")}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:url" content="${page.canonical}">
</#if>
${head}<link rel="icon" href="${asset["icon.svg"]}" type="image/svg+xml">
<link rel="manifest" href="${asset["manifest.webmanifest"]}">
<link rel="alternate" type="application/atom+xml" title="${site.title}" href="${root}feed.xml">
<#if script?has_content>
<script defer src="${script}"></script>
</#if>
</head>
<body class="${page.type?replace("404", "missing")}-page">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="logo" href="${root}index.html"<#if page.type == "index"> aria-current="page"</#if>>${site.title}</a>
<nav aria-label="Site">
<#list [["archive", "Articles"], ["tags", "Topics"], ["gallery", "Figures"]] as place>
<a href="${root}${place[0]}.html"<#if page.type == place[0]> aria-current="page"</#if>>${place[1]}</a>
</#list>
<a href="${root}archive.html#search">Search</a>
<button type="button" class="theme" hidden><i>Theme: </i><span>system</span></button>
</nav>
</header>
<main id="main" tabindex="-1">
<#nested>
</main>
<footer class="bottom columns">
<p class="motto">${site.motto}</p>
<p>Text and figures are free to use under <a href="${site.licenceUrl}" rel="license">${site.licence}</a>, code under ${site.codeLicence}. ${site.privacy}</p>
<nav aria-label="More">
<a href="${root}index.html">Front page</a>
<a href="${root}archive.html">All articles</a>
<a href="${root}feed.xml">Feed</a>
<a href="${site.repository}">Source on GitHub</a>
</nav>
</footer>
</body>
</html>
</#macro>
