"""A page that tries to come alive wherever its words are shown."""

HOSTILE = """<!DOCTYPE html><html lang="en"><head>
<title>Rain</title><script>document.title = 'alive'; window.alive = 1</script></title></head><body onload="window.alive = 2">
<script type="application/ld+json">{"@type": "NewsArticle",
 "headline": "Rain </title><script>window.alive = 3</script><img src=x onerror='window.alive = 4'>",
 "author": [{"@type": "Person", "name": "Ann <b onclick=alert(1)>Lee</b>", "url": "javascript:window.alive=5"}],
 "keywords": ["</style><script>window.alive = 6</script>", "\\"><svg onload=window.alive=7>"],
 "image": {"@type": "ImageObject", "url": "javascript:window.alive=8", "caption": "<iframe srcdoc='x'>"}}</script>
<style>body { display: none !important }</style>
<article><h1>Rain &lt;/title&gt;&lt;script&gt;window.alive = 9&lt;/script&gt;</h1>
<p id="x" onmouseover="window.alive = 10" style="position:fixed">It rained all day on the harbour, said the office,
&lt;img src=x onerror=window.alive=11&gt; and it will rain again tomorrow in the whole of the north.</p>
<p class="&quot;&gt;&lt;script&gt;window.alive = 12&lt;/script&gt;">The second paragraph holds
<a href="javascript:window.alive=13">a link that runs</a>, <a href="data:text/html,<script>1</script>">one of data</a>
and <a href="https://example.org/&quot;onclick=&quot;window.alive=14">one that breaks out</a> of its quotation marks.</p>
<p>The third one has a picture. <img src="x" onerror="window.alive = 15" alt="&quot; onerror=&quot;window.alive=16">
It goes on long enough to be taken for a part of the story, as a paragraph of a report on the weather would.</p>
<iframe src="javascript:parent.alive=17"></iframe><svg><script>window.alive = 18</script></svg>
<figure><img src="https://example.org/a.jpg" alt="&lt;/figcaption&gt;&lt;script&gt;window.alive=19&lt;/script&gt;">
<figcaption>&lt;script&gt;window.alive = 20&lt;/script&gt; A wave</figcaption></figure>
<p>Sign up for our newsletter &lt;script&gt;window.alive = 21&lt;/script&gt; and get the news every morning.</p>
</article></body></html>"""
