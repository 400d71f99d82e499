import { describe, expect, test } from '@jest/globals';
import type { Found } from '../../../tools/patterns/found.ts';
import { translatePosix } from '../../../tools/patterns/from-posix.ts';
import { readGroovy } from '../../../tools/patterns/read-groovy.ts';
import { readScript } from '../../../tools/patterns/read-script.ts';
import { readShell } from '../../../tools/patterns/read-shell.ts';
import { readYaml } from '../../../tools/patterns/read-yaml.ts';

const sources = ({ patterns }: Found) => patterns.map(({ source, flags }) => `/${source}/${flags}`);
const lines = ({ patterns, made }: Found) => [...patterns, ...made].map(({ line }) => line);

describe('TypeScript', () => {
  test.each<[string, string, string[]]>([
    ['a literal', String.raw`const a = /x\/+$/gi;`, [String.raw`/x\/+$/gi`]],
    ['a text', String.raw`new RegExp('\\s+$', 'm'); RegExp("a+");`, [String.raw`/\s+$/m`, '/a+/']],
    ['a template of constants', `const A = 'a+'; const B = String.raw\`\\d\${A}\`; new RegExp(\`^\${B}$\`);`, [String.raw`/^\da+$/`]],
    ['a constant that is defined later', "const f = () => new RegExp(A); const A = 'a' + 'b' as const;", ['/ab/']],
    ['a method of texts', "text.match('a+'); text.search(`b+`); text.matchAll('c+')", ['/a+/', '/b+/', '/c+/']],
    ['a member that is called pattern', "const schema = { a: { kind: 'text', pattern: '^a+$' } };", ['/^a+$/']],
    ['a JSON schema', `const schema = '{"properties":{"a":{"pattern":"^a+$"}},"patternProperties":{"^b+$":{}}}';`, ['/^a+$/u', '/^b+$/u']],
    ['no comment and no division', "// /a+/\nconst a = b / c / d; const text = '/e+/';", []],
    ['types', `const a: \`x\${string}\` = 'y' as never;`, []],
  ])('%s', (_, text, expected) => {
    const found = readScript('a.ts', text);
    expect(sources(found)).toEqual(expected);
    expect(found.made).toEqual([]);
  });

  test('what is made at run time is told with its place', () => {
    const { made } = readScript(
      'a.ts',
      `const ü = 'ü';\nfunction f(x: string) {\n  return new RegExp(x + 'a', 'g');\n}\n'a'.match(\`\${f}\`);`,
    );
    expect(made).toEqual([
      { file: 'a.ts', line: 3, text: "new RegExp(x + 'a', 'g')" },
      { file: 'a.ts', line: 5, text: `'a'.match(\`\${f}\`)` },
    ]);
  });

  test('a name with two values has none', () => {
    expect(readScript('a.ts', "{ const a = 'x'; } { const a = 'y'; new RegExp(a); }").made).toHaveLength(1);
  });
});

describe('shell', () => {
  test.each<[string, string, string[]]>([
    ['a condition', String.raw`if [[ $x =~ ^(a+)+$ && $y =~ [[:space:]]+\.x ]]; then :; fi`, ['/^(a+)+$/', String.raw`/[\s]+\.x/`]],
    ['a condition with quotes', `[[ "$x" =~ ^"a.b"+$ ]]`, [String.raw`/^a\.b+$/`]],
    [
      'grep',
      `grep a+b f; grep -E 'a+b' f; grep -nEe 'c+' -e d f; /bin/grep --regexp='e+' -q f`,
      [String.raw`/a\+b/`, '/a+b/', '/c+/', '/d/', String.raw`/e\+/`],
    ],
    ['no pattern', `grep -F 'a+' f; grep -qF -- 'a+' f; echo grep 'x+'`, []],
    ['egrep after a pipe', `cat f | egrep -v "(a+)+" && x`, ['/(a+)+/']],
    ['after words', `if ! command grep -q 'a\\+'; then LC_ALL=C grep b; fi`, ['/a+/', '/b/']],
    ['in a replacement', `x="$(printf '%s' "$y" | sed -E 's/(a+)+$/\\1/; /b+/d')"`, ['/(a+)+$/', '/b+/']],
    ['in backticks', 'x=`grep "a*" f`', ['/a*/']],
    ['sed with another delimiter', `sed -e 's|/*$||' -e 's,[,/]*x,y,g' f`, [String.raw`/\/*$/`, String.raw`/[,\/]*x/`]],
    ['awk', `awk -v a="$b" '/a+$/ { n = x / 2 } $1 ~ "b+" { gsub(/c\\/+/, ""); print "/no/" }' f`, ['/a+$/', '/b+/', String.raw`/c\/+/`]],
    ['expr', `expr "$x" : '\\(a*\\)*b'`, ['/(a*)*b/']],
    ['no comment', `# grep -E '(a+)+'\necho 'x # y' # sed s/a/b/`, []],
    ['a here-document', `cat <<'END'\ngrep -E 'a+'\nEND\ngrep b f`, ['/b/']],
    ['a script of Node', `node --input-type=module <<'SCRIPT'\nconst a = /(a+)+$/;\nSCRIPT\n`, ['/(a+)+$/']],
  ])('%s', (_, text, expected) => {
    const found = readShell('a.sh', text);
    expect(sources(found)).toEqual(expected);
    expect(found.made).toEqual([]);
  });

  test('a pattern with values of variables is told', () => {
    const { made } = readShell('a.sh', `grep "^$x" f\n\n[[ $a =~ $b ]]\ngrep -E "$(cat g)" f; sed "s/\${a}/b/"`);
    expect(made.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 ^…', '3 …', '4 …', '4 …']);
  });

  test('every program of a script is found on its line', () => {
    expect(lines(readShell('a.sh', 'x \\\n  y\ncat <<E\na\nE\ngrep a\n\nnode <<E\n\nb.match(/c/)\nE\n', 10))).toEqual([15, 19]);
  });

  test.each([
    ['[]a]*', true, String.raw`[\]a]*`],
    [String.raw`[^]\[]`, true, String.raw`[^\]\\\[]`],
    ['[[:alpha:]_-]', true, '[A-Za-z_-]'],
    [String.raw`a\{2\}(b)\|c*`, false, String.raw`a{2}\(b\)|c*`],
    [String.raw`\<a\>`, false, String.raw`\ba\b`],
    [String.raw`(a)\1`, true, String.raw`(a)\1`],
  ])('%s, extended: %s', (posix, extended, expected) => {
    expect(translatePosix(posix, extended)).toBe(expected);
  });
});

describe('Groovy', () => {
  test.each<[string, string, string[]]>([
    ['operators', String.raw`if (a ==~ /(a+)+/ || b =~ 'c\\d+') { d = ~/e\/+/ }`, ['/(a+)+/', String.raw`/c\d+/`, '/e/+/']],
    [
      'methods',
      String.raw`a.replaceAll('\\s+$', '').split("b+"); Pattern.compile(/c+/); a.matches('''d+''')`,
      [String.raw`/\s+$/`, '/b+/', '/c+/', '/d+/'],
    ],
    ['dollar slashes', 'a =~ $/b+/c/$', ['/b+/c/']],
    ['no pattern', "String a = 'b+' // =~ /c+/\nint d = e / f / g /* ==~ /h+/ */\na.find { it }\na.split()", []],
  ])('%s', (_, text, expected) => {
    const found = readGroovy('A.groovy', text);
    expect(sources(found)).toEqual(expected);
    expect(found.made).toEqual([]);
  });

  test('a pattern that is made at run time is told with its line', () => {
    const { made } = readGroovy('A.groovy', `a\nb ==~ c\nd.replaceAll("e\${f}", "")\nPattern.compile(g)\nh =~ /i$j/`);
    expect(made.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });
});

test('YAML: scripts of all systems, with their lines', () => {
  const text = `jobs:\n  a:\n    name: grep x\n    steps:\n      - run: grep a f\n      - run: |\n          true\n          grep b f\n---\nscript:\n  - >-\n    grep c f\n`;
  const found = readYaml('a.yml', text);
  expect(sources(found)).toEqual(['/a/', '/b/', '/c/']);
  expect(lines(found)).toEqual([5, 8, 12]);
});
