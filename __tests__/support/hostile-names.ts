/**
 * Names that could act in some medium a report is shown in: each is handed through every report, and through what runners read back.
 * `forged` in a name is what must never stand on a line, in a field or in an element of its own.
 */
export const HOSTILE_NAMES: readonly string[] = [
  'plain.txt',
  // Terminals
  '\u001b[2J\u001b]0;owned\u0007.txt',
  '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  'a\r\nerror: forged line',
  '\u009b31mred',
  'back\bspace\u007f',
  // Readers
  'gpj.\u202etxt',
  'a\u2066b\u2069c',
  'zero\u200bwidth',
  '\u2028separator\u2029',
  'tags\u{e0041}\u{e007f}',
  '\ufeffmark',
  // CI runners
  '::error file=x::forged',
  '\n::set-output name=verdict::forged',
  'x ##[add-path]/tmp ##vso[task.setvariable]y ##teamcity[z] ###[w]',
  '::stop-commands::forged',
  // Output files and dotenv
  'value\nforged=1',
  'verdict<<EOF\nforged\nEOF',
  'ghadelimiter_00000000-0000-0000-0000-000000000000\nforged=1',
  'KEY=value # comment',
  '$CI_JOB_TOKEN $' + '{GITHUB_TOKEN} $(id) %PATH%',
  // HTML, SVG and scripts
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></td><h1>out</h1>',
  '</style><svg onload=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  ']]><!--<![CDATA[<a xlink:href="javascript:alert(1)">',
  '</title></textarea></script><base href="https://evil.example">',
  '<foreignObject><iframe srcdoc="x"></iframe></foreignObject>',
  'javascript:alert(1)',
  '&lt;entity&gt; &amp; &#60;',
  // XML
  ']]>&xxe;<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  'nonchar\ufffe\uffff',
  // Markdown
  '[click](https://evil.example)',
  'https://evil.example www.evil.example @somebody #1',
  '`code` **bold** _it_ ~~gone~~ | cell | $(id)',
  '\n# heading\n- list',
  '![image](https://evil.example/x.png)',
  // SARIF messages
  '[link](0) {0} {{1}} [a\\](b)',
  // Shells and paths
  "quote'; rm -rf ~; '",
  '-rf',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/etc/passwd',
  'C:\\con',
  'file:///etc/passwd',
  // What no encoding holds
  '\ud800lone',
  '\udc00\ud800',
  'nul\0byte',
  '',
  ' ',
  'x'.repeat(100_000),
  '\u0301'.repeat(5_000),
  // Objects
  '__proto__',
  'constructor',
];
